// Links of a copy. A link to a place in the document goes to the same copy's page.
import type { Pt } from '../frame.js';
import type { PdfFile } from './file.js';
import type { PlacedAnnot } from './pages.js';
import type { Places } from './places.js';
import type { PressSection } from './sections.js';
import { numbers, ref, text } from './syntax.js';

export interface Target {
  /** Index of the page in its section. */
  page: number;
  /** Height above the page's foot. */
  y: Pt;
}
const SCHEMES = /^(https?|mailto|tel):/i;

/** The places of a section that links may name: sheets by anchor, and what has an id; a sheet's own ids go first. */
export function targetsOf({ sheets, blocks }: PressSection, places: Places): (sheet: number, id: string) => Target | null {
  const known = new Map<string, Target>();
  const note = (key: string, target: Target | null): void => {
    if (target && !known.has(key)) known.set(key, target);
  };
  blocks.forEach(({ frame, sheet }, block) => {
    for (const { id, y } of frame.marks) {
      if (!id) continue;
      const target = places.height(block, y);
      note(`${sheet} ${id}`, target);
      note(` ${id}`, target);
    }
  });
  const begun = new Set<number>();
  blocks.forEach(({ sheet }, block) => {
    if (!begun.has(sheet)) note(` ${sheets[sheet]?.anchor ?? ''}`, places.height(block, 0));
    begun.add(sheet);
  });
  return (sheet, id) => known.get(`${sheet} ${id}`) ?? known.get(` ${id}`) ?? null;
}

/** The action of a link: where to, or null when there is no such place or scheme. @param pages the copy's page objects */
export function destinationOf(
  href: string,
  sheet: number,
  find: (sheet: number, id: string) => Target | null,
  pages: readonly number[],
): string | null {
  if (href.startsWith('#')) {
    const target = find(sheet, href.slice(1));
    return target && `/Dest [${ref(pages[target.page] as number)} /XYZ 0 ${numbers(target.y)} null]`;
  }
  return SCHEMES.test(href) ? `/A <</S /URI /URI ${text(encodeURI(decoded(href)))}>>` : null;
}
function decoded(href: string): string {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
}

/** Writes the annotation (ISO 32000-1, 12.5.6.5). `key`: its place in the parent tree. @returns its number */
export function writeLink(file: PdfFile, { annot, rect }: PlacedAnnot, destination: string, page: number, key: number): number {
  const said = text(annot.label ?? annot.href);
  return file.add(
    `<</Type /Annot /Subtype /Link /Rect [${numbers(...rect)}] /Border [0 0 0] /F 4 /P ${ref(page)} /StructParent ${key} /Contents ${said} ${destination}>>`,
  );
}
