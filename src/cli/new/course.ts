import type { Course, Edition } from '../../model/index.js';
import { easyText } from './easy-text.js';
import { sheetFile, sheetPath } from './front-matter.js';
import { freeId } from './home.js';
import { nameOf, yamlText, type Name } from './names.js';
import type { Scaffold, Wish } from './scaffold.js';
import { numberedSession, sessionFiles } from './session.js';
import { standardText } from './standard-text.js';
import { pickFrom } from './symbols-there.js';

/** `new course`: a folder with all that a course needs to be printed: one session, its guide and homework, one sheet. */
export function newCourse(wish: Wish): Scaffold {
  const { library, flags, content } = wish;
  const name = nameOf(wish);
  const course = firstCourse(name, flags.edition ?? 'standard');
  const pick = pickFrom(library);
  const session = numberedSession('1', 'Velkommen');
  const sheet = freeId(library, name.id, `velkommen-${name.id}`, `velkommen-til-${name.id}`);
  const body = course.edition === 'easy-read' ? easyText(library, 'handout') : standardText.handout;
  const files = sessionFiles(library, course, session, pick);
  const yaml = `${name.id}/${session.path}`;
  const pack = `npx trykklar pack ${name.id} 1`;
  return {
    files: {
      [`${name.id}/course.yaml`]: courseYaml(name, course.edition),
      ...files,
      [yaml]: files[yaml]!.replace('  participant: []', `  participant: [${sheet}]`),
      [sheetPath(name.id, sheet, course.edition)]: sheetFile(
        { title: 'Velkommen', kind: 'handout', audience: 'participant', edition: course.edition, theme: '1', symbol: pick('velkommen') },
        body,
      ),
      [`${name.id}/README.md`]: readme(name, sheet),
    },
    next: [
      {
        da: `Læs ${content}/${name.id}/README.md, og ret course.yaml.`,
        en: `Read ${content}/${name.id}/README.md, and mend course.yaml.`,
      },
      { da: `Se mappen: ${pack}`, en: `Look at the pack: ${pack}` },
      {
        da: `Lav det næste møde: npx trykklar new session 2 --course ${name.id}`,
        en: `Make the next session: npx trykklar new session 2 --course ${name.id}`,
      },
    ],
  };
}

/** The course as its file will say, for the session that is made with it. */
const firstCourse = ({ id, title }: Name, edition: Edition): Course => ({
  id,
  name: title,
  short: title,
  meeting: 'Møde',
  edition,
  missingEasyRead: edition === 'easy-read' ? 'error' : 'warning',
  readers: ['participant', 'facilitator', 'support'],
  leads: { A: { name: 'Leder A', role: 'ordstyrer' }, B: { name: 'Leder B', role: 'igangsætter' } },
  options: {},
  frame: ['velkomst', 'tema', 'afslutning'],
  templates: { cover: 'forside', printRun: 'trykseddel' },
  credits: [],
  file: '',
  sessions: [],
  papers: [],
});

const courseYaml = ({ id, title }: Name, edition: Edition): string => `id: ${id}
name: ${yamlText(title)}
short: ${yamlText(title)} # det korte navn i arkenes hoved
meeting: Møde # hvad én gang hedder: Møde eller Session
edition: ${edition} # den udgave, deltagerne får: standard eller easy-read
missingEasyRead: ${edition === 'easy-read' ? 'error' : 'warning'} # når et ark ikke findes letlæst: error eller warning
readers: [participant, facilitator, support]

# Lederne. Bogstavet bruges i planen og i guiden, rollen i bestillinger.
leads:
  A: { name: Leder A, role: ordstyrer }
  B: { name: Leder B, role: igangsætter }

# Det, som en bestilling kan vælge, og som :::when kan spørge om.
options:
  hours: { type: number, of: [2, 3], default: 2, about: Hvor mange timer mødet varer }
  meal: { type: flag, default: false, about: Om gruppen spiser sammen }

# De trin, som alle møder har, i rækkefølge.
frame: [velkomst, tema, afslutning]

# Hvem forløbet bygger på.
credits: []
`;

const readme = ({ id, title }: Name, sheet: string): string => `# ${title}

Her ligger alt, hvad der trykkes i forløbet \`${id}\`. Filen her trykkes ikke.

| fil | hvad du gør |
| --- | --- |
| \`course.yaml\` | Skriv forløbets navn, lederne, valgene og de faste trin. |
| \`sessions/1.yaml\` | Skriv mødets titel, plan og ark. Minutterne skal give 120 og 180. |
| \`sheets/\` | Skriv arkene. Filens navn er arkets id. \`${sheet}\` er det første. |

Trykklar skriver filer til dig:

- \`npx trykklar new session 2 --course ${id}\`: et møde med guide og hjemmeopgave
- \`npx trykklar new sheet "Arkets titel" --course ${id} --session 1\`: et ark
- \`npx trykklar new deck "Sættets titel" --course ${id} --session 1\`: et sæt kort

Se, hvordan det bliver: \`npx trykklar pack ${id} 1\`. Spørg, om noget er galt: \`npx trykklar check\`.
`;
