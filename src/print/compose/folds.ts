// A sheet that is folded for a wallet, or hung on a fridge: the same fields, each in a panel or a frame of its own.
import type { TailoredSheet } from '../../model/index.js';
import { startOf } from '../../model/place.js';
import { tells } from '../../model/telling.js';
import type { Geometry, Pt } from '../frame.js';
import { panelFootLines } from './easy/foot-lines.js';
import { furnitureWith, type MakeBlock, type Parts } from './make.js';
import { panelsOf, type Panel } from './panels.js';
import { footOf, titleOf, type SheetFacts, type TitleFacts } from './sheet-facts.js';
import { wordsOf } from './words.js';
import { foot, fridge, page, wallet } from './tokens.js';

/**
 * Eight panels: the title, the sections in order, the last of them on the back. Each block is a panel; empty ones are left out here.
 */
export function walletParts({ document }: TailoredSheet, facts: SheetFacts, blockOf: MakeBlock): Parts {
  const { before, panels } = panelsOf(document.blocks);
  const { inset } = wallet;
  const geometry: Geometry = { width: wallet.width, height: wallet.height, top: inset, right: inset, bottom: wallet.bottom, left: inset };
  const furniture = furnitureWith(blockOf);
  return {
    geometry,
    later: geometry,
    panels: 8,
    blocks: [
      blockOf({ part: 'panel-title', facts: frontOf(facts), nodes: before }),
      ...panels.map((panel, i) =>
        blockOf(
          { part: 'panel', panel, foot: i === panels.length - 1 ? roomForFoot(facts) : 0 },
          panel.heading?.place ?? startOf(document.file),
          true,
        ),
      ),
    ],
    furniture: [
      furniture({ part: 'panel-number' }, -wallet.number, 'later'),
      furniture({ part: 'panel-foot', facts: footOf(facts) }, -wallet.number, 'last'),
    ],
  };
}

/** The last panel ends above what stands at its foot, however many lines that is. */
function roomForFoot(facts: SheetFacts): Pt {
  const lines = panelFootLines(footOf(facts)).length;
  return Math.max(wallet.foot, lines * wallet.staff.line + wallet.number + 4 - wallet.bottom);
}

/** Large frames two and two, and under them what must be found first when it is bad. */
export function fridgeParts({ document }: TailoredSheet, facts: SheetFacts, blockOf: MakeBlock): Parts {
  const { before, panels } = panelsOf(document.blocks);
  const rows = Array.from({ length: Math.ceil(panels.length / 2) }, (_, i) => panels.slice(2 * i, 2 * i + 2));
  const height = heightOf(rows);
  const furniture = furnitureWith(blockOf);
  const geometry: Geometry = {
    width: page.width,
    height: page.height,
    top: page.top,
    right: page.right,
    bottom: page.bottom,
    left: page.left,
  };
  return {
    geometry,
    later: geometry,
    blocks: [
      blockOf({ part: 'fridge-title', facts: frontOf(facts), nodes: before }),
      ...rows.map((row) => blockOf({ part: 'fridge-row', row, height }, row[0]?.heading?.place ?? startOf(document.file))),
    ],
    furniture: [furniture({ part: 'foot', facts: footOf(facts) }, -foot.easyRead.fromEdge, 'every')],
  };
}
/**
 * The front is seen in a wallet or on a door: where it is to be discreet, a title that tells what the course is about is the meeting's number,
 * or the kind of sheet where there is none.
 */
function frontOf(facts: SheetFacts): TitleFacts {
  const title = titleOf(facts);
  const [first] = facts.title;
  if (facts.titled || !first || !tells(wordsOf(facts.title))) return title;
  return { ...title, title: [{ type: 'text', text: facts.name || facts.kind, place: first.place }] };
}

/** As high as lets all frames stand on one page; one that is alone and not written in takes little. */
function heightOf(rows: readonly Panel[][]): Pt {
  const strip = rows.at(-1)?.length === 1 && !rows.at(-1)![0]!.writes ? 1 : 0;
  const room = page.height - page.top - page.bottom - fridge.head - strip * fridge.strip;
  return Math.max(fridge.height.least, Math.min(fridge.height.most, Math.floor(room / Math.max(1, rows.length - strip)) - fridge.gap));
}
