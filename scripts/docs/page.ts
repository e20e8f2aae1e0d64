// docs/direktiver.md, made of the directive table. A test holds the committed page to it.
import { directive, directiveNames, directives, type Attribute, type AttributeType, type Directive, type DirectiveName } from '../../src/model/index.js';

const groups: Record<Directive['group'], string> = {
  writing: 'Plads til at skrive og tegne',
  answering: 'Svar',
  thinking: 'Redskaber til at tænke',
  emphasis: 'Det, der skal findes igen',
  cards: 'Kort',
  readers: 'Kun for nogle læsere',
  guide: 'Guiden til lederne',
  whole: 'Hele arket',
};

/** Editions that a directive is shown in, with the ending of the picture's file. */
export const shownIn = (name: DirectiveName): { edition: 'standard' | 'easy-read'; file: string }[] => {
  if (name === 'page-break') return [];
  const standard = { edition: 'standard', file: `${name}.png` } as const;
  const only = directive(name).prints.easyRead.startsWith('Bruges kun');
  return only ? [standard] : [standard, { edition: 'easy-read', file: `${name}.letlaest.png` }];
};

/** The page, as Markdown. */
export function directivesPage(): string {
  const rows = directiveNames.map((name) => ({ name, row: directive(name) }));
  const parts = Object.entries(groups).flatMap(([group, title]) => [
    `## ${title}`,
    ...rows.filter(({ row }) => row.group === group).flatMap(({ name, row }) => section(name, row)),
  ]);
  return `${[opening, contents(rows), ...parts].join('\n\n')}\n`;
}

const opening = `# Direktiver

<!-- Skrevet af npm run docs ud fra src/model/directives.ts. Ret dér, ikke her. -->

Et direktiv er en linje, der begynder med kolon og sætter noget på arket, som almindelig Markdown ikke kan: linjer at skrive på, en skala, en ramme.

- \`::navn{…}\` med **to** kolon er en linje for sig.
- \`:::navn{…}\` med **tre** kolon har noget indeni og lukkes med \`:::\` på en linje for sig.
- Har et direktiv et andet inden i sig, skal det yderste have **flere kolon** end det inderste.
- I de krøllede parenteser står felterne: \`felt=ord\`, \`felt="flere ord"\` eller bare \`felt\`. Brug lige anførselstegn.

Alle direktiver kan prøves med \`npx trykklar sheet sti/til/ark.md\`. Skriver du forkert, siger \`npx trykklar check\`, hvor det er, og hvordan det rettes.`;

const contents = (rows: { name: DirectiveName; row: Directive }[]): string =>
  Object.entries(groups)
    .map(([group, title]) => {
      const links = rows.filter(({ row }) => row.group === group).map(({ name }) => `[${name}](#${name})`);
      return `- **${title}:** ${links.join(' · ')}`;
    })
    .join('\n');

function section(name: DirectiveName, row: Directive): string[] {
  return [
    `### ${name}`,
    row.about,
    ...fields(row),
    ...where(row),
    '```markdown\n' + row.example + '\n```',
    ['| udgave | det, der trykkes |', '| --- | --- |', `| standard | ${row.prints.standard} |`, `| letlæst | ${row.prints.easyRead} |`].join(
      '\n',
    ),
    ...pictures(name),
  ];
}

function fields({ attributes, open }: Directive): string[] {
  if (open) return ['Felterne er forløbets valg: `meal=true`, `hours=3`, `substance=hash` … Flere felter skal passe alle sammen.'];
  const rows = Object.entries(attributes);
  if (rows.length === 0) return ['Ingen felter.'];
  return [['| felt | hvad | kan være |', '| --- | --- | --- |', ...rows.map(([name, attribute]) => field(name, attribute))].join('\n')];
}

const field = (name: string, { type, required, about }: Attribute): string =>
  `| \`${name}\`${required ? ' *(skal stå)*' : ''} | ${about.replaceAll('|', '\\|')} | ${allowed(type)} |`;

function allowed(type: AttributeType): string {
  switch (type.is) {
    case 'text':
      return 'ord';
    case 'number':
      return `et tal fra ${type.min} til ${type.max}`;
    case 'flag':
      return 'kun navnet';
    case 'choice':
      return type.of.map((word) => `\`${word}\``).join(', ');
    case 'symbol':
      return 'navnet på et [piktogram](piktogrammer.md)';
    case 'sheet':
      return 'et arks id: filnavnet uden endelse';
    case 'lead':
      return 'lederens bogstav i `course.yaml`, eller `both`';
    case 'minutes':
      return 'minutter: `5`, eller `5/8` for to og tre timer';
  }
}

function where({ form, inside, only }: Directive): string[] {
  const said: string[] = [];
  if (only) said.push(`Må kun stå i ${listed(only)}.`);
  const others = inside === 'any' ? [] : inside.filter((name) => name in directives);
  if (form === 'container' && others.length > 0) said.push(`Indeni må der ud over tekst stå ${listed(others)}.`);
  return said.length > 0 ? [said.join(' ')] : [];
}
const listed = (names: readonly string[]): string => {
  const all = names.map((name) => `\`${name}\``);
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} eller ${all.at(-1)}`;
};

function pictures(name: DirectiveName): string[] {
  const shown = shownIn(name);
  if (shown.length === 0) return [];
  const said = { standard: 'standard', 'easy-read': 'letlæst' };
  return [shown.map(({ edition, file }) => `![${name}, ${said[edition]}](billeder/${file})`).join('\n\n')];
}
