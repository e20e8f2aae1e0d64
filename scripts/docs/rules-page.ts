// docs/regler.md, made of the rules' own fields. A test holds the committed page to it.
import { ruleGroups, type Rule } from '../../src/lint/index.js';
import type { Severity } from '../../src/model/index.js';

const severities: Record<Severity, string> = { error: 'fejl', warning: 'advarsel', hint: 'råd' };

/** The page, as Markdown. */
export function rulesPage(): string {
  const parts = ruleGroups.flatMap(({ title, rules }) => [`## ${title.da}`, ...rules.flatMap(section)]);
  return `${[opening, contents(), ...parts].join('\n\n')}\n`;
}

const opening = `# Regler

<!-- Skrevet af npm run docs ud fra reglerne i src/lint. Ret dér, ikke her. -->

\`npx trykklar check\` læser alle ark igennem efter reglerne her. Hver besked har reglens navn, og navnet er overskriften på denne side.

- **fejl** stopper trykket.
- **advarsel** bør rettes. \`check --strict\` tager dem lige så alvorligt som fejl.
- **råd** er til dig, der vil gøre teksten bedre. Et råd kan være forkert: så lad sætningen stå.

Passer en regel ikke på et ark, så slå den fra øverst i arket, og skriv hvorfor:

\`\`\`yaml
lint: { long-word: "Ordet er arkets emne, og gruppen har lært det." }
\`\`\`

En regel, der er slået fra uden at have noget at sige, får en advarsel selv. Så bliver ingen stående, når teksten er rettet.`;

const contents = (): string =>
  ruleGroups.map(({ title, rules }) => `- **${title.da}:** ${rules.map(({ id }) => `[${id}](#${id})`).join(' · ')}`).join('\n');

function section(rule: Rule): string[] {
  const where = rule.about === 'library' ? 'hele forløbet' : rule.editions ? rule.editions.map((e) => (e === 'standard' ? 'standard' : 'letlæst')).join(' og ') : 'begge udgaver';
  return [
    `### ${rule.id}`,
    rule.summary.da,
    rule.why.da,
    `*${severities[rule.severity]} · ${where} · kilde: ${rule.source}*`,
    'Sådan ikke:',
    ...example(rule, 'bad'),
    'Sådan:',
    ...example(rule, 'good'),
  ];
}

function example(rule: Rule, which: 'bad' | 'good'): string[] {
  if (rule.about === 'sheet') return [fenced('md', rule[which])];
  const files = Object.entries(rule[which]);
  if (files.length === 0) return ['Alt er, som det skal være.'];
  return files.flatMap(([file, text]) =>
    text === null ? [`\`${file}\` er der ikke.`] : [`\`${file}\``, fenced(file.endsWith('.md') ? 'md' : 'yml', text.trimEnd())],
  );
}

/** A fence that no fence inside can close. */
function fenced(language: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/^`{3,}/gm)].map(([ticks]) => ticks.length));
  const ticks = '`'.repeat(longest + 1);
  return `${ticks}${language}\n${text}\n${ticks}`;
}
