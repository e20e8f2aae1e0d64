import { id as idSchema, mark as markSchema, type Course, type Library, type Mark, type Session } from '../../model/index.js';
import { WrongUse } from '../wrong-use.js';
import { agendaOf, type NewStep } from './agenda.js';
import { easyText } from './easy-text.js';
import { sheetFile, sheetPath } from './front-matter.js';
import { guideText } from './guide-text.js';
import { courseOf, freeId } from './home.js';
import { capital, nameOf, plain, yamlText } from './names.js';
import type { Scaffold, Wish } from './scaffold.js';
import { standardText, supportText } from './standard-text.js';
import { pickFrom, type Pick } from './symbols-there.js';

/** `new session`: the meeting or theme, its guide, a homework, and the slip of it where the course has support persons. */
export function newSession(wish: Wish): Scaffold {
  const course = courseOf(wish)!;
  const named = nameOfSession(course, wish);
  const pick = pickFrom(wish.library);
  const files = sessionFiles(wish.library, course, named, pick);
  const where = `${wish.content}/${course.id}/${named.path}`;
  const pack = `npx trykklar pack ${course.id} ${named.id}`;
  return {
    files,
    next: [
      {
        da: `Ret titel, piktogram og plan i ${where}. Minutterne skal give 120 og 180.`,
        en: `Mend title, symbol and plan in ${where}. The minutes must add up to 120 and 180.`,
      },
      {
        da: `Lav ark til deltagerne: npx trykklar new sheet "Arkets titel" --course ${course.id} --session ${named.id}`,
        en: `Make sheets for participants: npx trykklar new sheet "Title of the sheet" --course ${course.id} --session ${named.id}`,
      },
      { da: `Se mappen: ${pack}`, en: `Look at the pack: ${pack}` },
    ],
  };
}

/** A session that is to be written. */
export interface NamedSession {
  id: string;
  title: string;
  /** "2" or "trang": the end of its sheets' ids. */
  tail: string;
  /** Path below the course's folder. */
  path: string;
}

function nameOfSession(course: Course, { name, flags }: Wish): NamedSession {
  const numbered = course.sessions.some(({ number }) => number !== null);
  const themes = course.sessions.some(({ number }) => number === null);
  const number = /^[1-9]\d{0,2}$/.test(name ?? '') && !themes;
  if (number) return numberedSession(name!, plain(flags.title ?? '') || `${course.meeting} ${name}`);
  if (numbered) {
    const next = Math.max(...course.sessions.map((session) => session.number ?? 0)) + 1;
    throw new WrongUse({
      da: `Møderne i ${course.id} har numre. Skriv det næste: trykklar new session ${next} --course ${course.id}`,
      en: `The sessions of ${course.id} have numbers. Write the next: trykklar new session ${next} --course ${course.id}`,
    });
  }
  const { id, title } = nameOf({ name, flags });
  if (!/^[a-z]/.test(id)) {
    throw new WrongUse({
      da: `Temaerne i ${course.id} har navne, der begynder med et bogstav: trykklar new session vaerdier --course ${course.id}`,
      en: `The themes of ${course.id} have names that begin with a letter: trykklar new session vaerdier --course ${course.id}`,
    });
  }
  return { id: idSchema.parse(id), title, tail: id, path: `themes/${id}.yaml` };
}

/** Meeting 2: `sessions/2.yaml`, `guide-moede-2`. */
export const numberedSession = (id: string, title: string): NamedSession => ({
  id,
  title,
  tail: `moede-${id}`,
  path: `sessions/${id}.yaml`,
});

/** All files of a session, by path below the content folder. */
export function sessionFiles(library: Library, course: Course, session: NamedSession, pick: Pick): Record<string, string> {
  const steps = agendaOf(course, nearestSession(course, session), pick);
  const free = (id: string): string => freeId(library, course.id, `${id}-${session.tail}`, `${id}-${course.id}-${session.tail}`);
  const [guide, homework] = [free('guide'), free('hjemmeopgave')];
  const slip = course.readers.includes('support') ? `stoetteseddel-${homework}` : null;
  const title = 'Prøv det hjemme';
  const shared = { theme: session.id, symbol: pick('hjemmeopgave'), edition: course.edition };
  const about = { guide, homework, slip, mark: markOf(course, session), symbol: pick('samtale') };
  const easy = course.edition === 'easy-read';
  const files: Record<string, string> = {
    [`${course.id}/${session.path}`]: sessionYaml(session, about, steps),
    [sheetPath(course.id, guide, 'standard')]: sheetFile(
      { title: `Guide: ${session.title}`, kind: 'guide', audience: 'facilitator', ...shared, symbol: about.symbol, edition: 'standard' },
      guideText(library, course, steps),
    ),
    [sheetPath(course.id, homework, course.edition)]: sheetFile(
      { title, kind: 'homework', audience: 'participant', ...shared },
      easy ? easyText(library, 'homework') : standardText.homework,
    ),
  };
  if (slip !== null) {
    files[sheetPath(course.id, slip, 'standard')] = sheetFile(
      { title: `Støtteseddel: ${title}`, kind: 'handout', audience: 'support', ...shared, edition: 'standard', supports: homework },
      supportText,
    );
  }
  return files;
}

/** The session before, else any: its minutes and leads are the course's habit. */
function nearestSession({ sessions }: Course, { id }: NamedSession): Session | null {
  const before = sessions.filter(({ number }) => number !== null && number < Number(id));
  return before.at(-1) ?? sessions[0] ?? null;
}

/** The mark that the course has for this meeting, else a shape and a colour that no session has. */
function markOf(course: Course, { id, title }: NamedSession): Mark {
  const given = course.marks?.[Number(id) - 1];
  if (given) return given;
  const { shape, colour } = markSchema.shape;
  const unused = <T>(all: readonly T[], used: readonly T[]): T => all.find((one) => !used.includes(one)) ?? all[0]!;
  return {
    shape: unused(
      shape.options,
      course.sessions.map((session) => session.mark.shape),
    ),
    colour: unused(
      colour.options,
      course.sessions.map((session) => session.mark.colour),
    ),
    sign: /^\d{1,2}$/.test(id) ? id : capital([...title][0] ?? ''),
  };
}

interface About {
  guide: string;
  homework: string;
  slip: string | null;
  mark: Mark;
  symbol: string;
}

function sessionYaml({ title }: NamedSession, { guide, homework, slip, mark, symbol }: About, steps: readonly NewStep[]): string {
  return `title: ${yamlText(title)}
short: ${yamlText(title)} # det korte navn i arkenes hoved
symbol: ${symbol} # en betydning fra content/symbols/symbols.yaml
mark: { shape: ${mark.shape}, colour: ${mark.colour}, sign: ${JSON.stringify(mark.sign)} }

# Ark efter læser, i den rækkefølge de deles ud. Skriv deres id'er.
sheets:
  participant: []
  facilitator: [${guide}]
  support: [${slip ?? ''}]
homework: [${homework}]
decks: []

# Minutterne skal give 120 på to timer og 180 på tre. Skriv under \`sheets\`, hvilke ark et trin bruger.
agenda:
${steps.map((step) => stepYaml(step)).join('\n')}
`;
}

const stepYaml = ({ id, title, symbol, minutes, lead, text, when }: NewStep): string =>
  [
    `  - id: ${id}`,
    `    title: ${yamlText(title)}`,
    `    symbol: ${symbol}`,
    `    minutes: { 2: ${minutes[2]}, 3: ${minutes[3]} }`,
    `    lead: ${lead}`,
    `    text: ${yamlText(text)}`,
    ...(when === undefined ? [] : [`    when: ${when}`]),
  ].join('\n');
