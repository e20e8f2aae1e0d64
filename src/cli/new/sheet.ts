import type { Course, Edition, Library, Session, Words } from '../../model/index.js';
import { WrongUse } from '../wrong-use.js';
import { agendaOf } from './agenda.js';
import { newDeck } from './deck.js';
import { easyOpening, easyText } from './easy-text.js';
import { sheetFile, sheetPath, type Meta } from './front-matter.js';
import { guideText } from './guide-text.js';
import { courseOf, refuseTaken, sessionOf } from './home.js';
import { listIn } from './list-in.js';
import { nameOf } from './names.js';
import { answersOf, otherEdition, sharedMeta } from './other-edition.js';
import type { Scaffold, Wish } from './scaffold.js';
import { standardOpening, standardText, supportText, type TextKind } from './standard-text.js';
import { pickFrom } from './symbols-there.js';

/** `new sheet`: one sheet; a homework that somebody may help with gets its slip, too. */
export function newSheet(wish: Wish): Scaffold {
  const kind = wish.flags.kind ?? 'worksheet';
  if (kind === 'cards') return newDeck(wish);
  if (kind === 'cover' || kind === 'print-run') {
    throw new WrongUse({
      da: 'Forsider og tryksedler er skabeloner. Ret dem i mappen templates.',
      en: 'Covers and print-run sheets are templates. Mend them in the folder templates.',
    });
  }
  const course = courseOf(wish, 'shared');
  const session = sessionOf(course, wish.flags.session);
  return kind === 'guide' ? newGuide(wish, course, session) : newText(wish, kind, course, session);
}

function newText(wish: Wish, kind: TextKind, course: Course | null, session: Session | null): Scaffold {
  const { library, flags, content } = wish;
  const { id, title } = nameOf(wish);
  const audience = flags.audience ?? 'participant';
  const edition = flags.edition ?? (audience === 'participant' ? course?.edition : undefined) ?? 'standard';
  const path = sheetPath(course?.id ?? 'shared', id, edition);
  const other = otherEdition(wish, id, course, edition);
  if (!other) refuseTaken(library, id, path);
  const pick = pickFrom(library);
  const symbol = pick(...(kind === 'homework' ? ['hjemmeopgave'] : []), 'blyant');
  const meta: Meta = { title, kind, audience, edition, theme: session?.id, symbol, ...(other ? sharedMeta(other) : {}) };
  const body = other ? [openingOf(edition, library), ...answersOf(other)].join('\n\n') : textFor(meta, kind, library);
  const files = { [path]: sheetFile(meta, body) };
  const helped = !other && kind === 'homework' && (edition === 'easy-read' || (course?.readers.includes('support') ?? false));
  if (helped) Object.assign(files, slipOf(id, meta, course));
  const place = kind === 'homework' && audience === 'participant' ? 'homework' : audience;
  return {
    files,
    next: [
      other
        ? {
            da: `Skriv udgaven i ${content}/${path}. Svarene er taget med fra ${other.file}.`,
            en: `Write the edition in ${content}/${path}. The places to answer come from ${other.file}.`,
          }
        : { da: `Skriv arket i ${content}/${path}.`, en: `Write the sheet in ${content}/${path}.` },
      other ? acceptance(`${content}/${path}`) : listIn(course, session, place, id),
      { da: `Se det: npx trykklar sheet ${id}`, en: `Look at it: npx trykklar sheet ${id}` },
    ],
  };
}

function textFor({ audience, edition }: Meta, kind: TextKind, library: Library): string {
  if (audience === 'support') return supportText;
  return edition === 'easy-read' ? easyText(library, kind) : standardText[kind];
}

/** That an edition was made from the other's text is for a person to say who has read both. */
const acceptance = (file: string): Words => ({
  da: `Når de to udgaver siger det samme: npx trykklar check --accept ${file}`,
  en: `When the two editions say the same: npx trykklar check --accept ${file}`,
});

/** What a second edition begins with, before the places to answer that it shares with the first. */
const openingOf = (edition: Edition, library: Library): string => (edition === 'easy-read' ? easyOpening(library) : standardOpening);

function slipOf(homework: string, meta: Meta, course: Course | null): Record<string, string> {
  const path = sheetPath(course?.id ?? 'shared', `stoetteseddel-${homework}`, 'standard');
  const slip: Meta = {
    ...meta,
    title: `Støtteseddel: ${meta.title}`,
    kind: 'handout',
    audience: 'support',
    edition: 'standard',
    supports: homework,
  };
  return { [path]: sheetFile(slip, supportText) };
}

function newGuide(wish: Wish, course: Course | null, session: Session | null): Scaffold {
  const of = session ?? (course?.sessions.length === 1 ? course.sessions[0]! : null);
  if (!course || !of) {
    throw new WrongUse({
      da: 'En guide hører til et møde. Skriv hvilket: --course rusmidler --session 1',
      en: 'A guide belongs to a session. Say which: --course rusmidler --session 1',
    });
  }
  const { id, title } = nameOf(wish);
  const path = sheetPath(course.id, id, 'standard');
  refuseTaken(wish.library, id, path);
  const pick = pickFrom(wish.library);
  const meta: Meta = { title, kind: 'guide', audience: 'facilitator', edition: 'standard', theme: of.id, symbol: pick(of.symbol) };
  return {
    files: { [path]: sheetFile(meta, guideText(wish.library, course, agendaOf(course, of, pick))) },
    next: [
      { da: `Skriv guiden i ${wish.content}/${path}.`, en: `Write the guide in ${wish.content}/${path}.` },
      listIn(course, of, 'facilitator', id),
      { da: `Se den: npx trykklar sheet ${id}`, en: `Look at it: npx trykklar sheet ${id}` },
    ],
  };
}
