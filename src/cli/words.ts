import type { Words } from '../model/index.js';

/** Everything the command line says that is not about a source. Content has its own messages. */
export const said = {
  about: {
    da: 'Gør en mappe med Markdown til ark, der er klar til tryk.',
    en: 'Turns a folder of Markdown into sheets that are ready for print.',
  },
  build: { da: 'Lav alle mapper til otte deltagere uden navne', en: 'Make every pack for eight participants, without names' },
  pack: {
    da: 'Lav én mappe: af en bestilling, eller af et forløb og et møde eller tema',
    en: 'Make one pack: of an order, or of a course and a session or theme',
  },
  packWhat: { da: 'bestilling.yaml, eller forløb og møde eller temaer', en: 'order.yaml, or a course and a session or themes' },
  sheet: { da: 'Lav ét ark', en: 'Make one sheet' },
  sheetWhat: { da: 'arkets id, eller stien til en Markdown-fil', en: "the sheet's id, or the path of a Markdown file" },
  check: { da: 'Find fejl i indholdet uden at skrive noget', en: 'Find faults in the content without writing anything' },
  checkWhat: { da: 'kun disse filer, mapper eller bestillinger', en: 'these files, folders or orders only' },
  new: {
    da: 'Skriv nye filer at begynde på: ark, møde, forløb, kort eller piktogram',
    en: 'Write new files to begin on: a sheet, session, course, deck or symbol',
  },
  newWhat: {
    da: 'sheet (ark), session (møde eller tema), course (forløb), deck (kort) eller symbol (piktogram)',
    en: 'sheet, session, course, deck or symbol',
  },
  newName: {
    da: 'et id, et nummer eller en titel: min-trang, 2, "Min trang"',
    en: 'an id, a number or a title: min-trang, 2, "My craving"',
  },
  newTitle: { da: "titlen; uden id bliver id'et lavet af den", en: 'the title; without an id, the id is made of it' },
  newCourse: { da: 'forløbet; ark til flere forløb: shared', en: 'the course; for sheets of several courses: shared' },
  newSession: { da: 'mødets nummer eller temaet, som arket hører til', en: 'the number or theme of the session that the sheet belongs to' },
  newKind: { da: 'arkets slags: worksheet, øvelse, hjemmeopgave …', en: 'what the sheet is: worksheet, exercise, homework …' },
  newAudience: { da: 'læseren: participant, facilitator eller support', en: 'the reader: participant, facilitator or support' },
  lsp: {
    da: 'Hjælp en editor, mens du skriver (language server på stdin og stdout)',
    en: 'Help an editor while you write (a language server on stdin and stdout)',
  },
  schema: { da: 'Skriv JSON Schema for ark, bestillinger og forløb', en: 'Write JSON Schema for sheets, orders and courses' },
  schemaWhat: { da: 'hvilket', en: 'which one' },
  help: { da: 'Vis hjælp', en: 'Show help' },
  version: { da: 'Vis version', en: 'Show version' },
  headcount: { da: 'antal deltagere', en: 'number of participants' },
  edition: { da: 'udgave: standard eller easy-read', en: 'edition: standard or easy-read' },
  colour: { da: 'farver: colour eller grey', en: 'colours: colour or grey' },
  cards: {
    da: 'kun disse kort, ved deres ord: glad,vred',
    en: 'only these cards, by their words: glad,vred',
  },
  strict: { da: 'advarsler tæller som fejl', en: 'warnings count as errors' },
  table: { da: 'en tabel over arkene: ord, LIX og beskeder', en: 'a table of the sheets: words, LIX and messages' },
  format: { da: 'hvordan svaret skrives: text, json eller sarif', en: 'how the answer is written: text, json or sarif' },
  fix: { da: 'ret det, der kan rettes uden at ændre meningen', en: 'mend what can be mended without changing the meaning' },
  watch: { da: 'bliv ved: læs igen, hver gang en fil er gemt', en: 'go on: read again whenever a file is saved' },
  accept: {
    da: 'de letlæste filer siger det samme som standardudgaven: husk det',
    en: 'the easy-read files say the same as the standard edition: remember that',
  },
  out: { da: 'mappen, som PDF-filerne skrives i', en: 'the folder that the PDFs are written to' },
  content: { da: 'mappen med indhold', en: 'the folder of content' },
  templates: { da: 'mappen med skabeloner', en: 'the folder of templates' },
  jobs: { da: 'hvor mange mapper der laves på én gang', en: 'how many packs are made at once' },
  seconds: { da: 'hvor længe én mappe må tage', en: 'how long one pack may take' },
  noCache: { da: 'glem det, der blev sat op sidste gang', en: 'forget what was laid out last time' },
  json: { da: 'skriv JSON på stdout', en: 'write JSON to stdout' },
  lang: { da: 'sprog i beskeder: da eller en', en: 'language of messages: da or en' },
  quiet: { da: 'sig kun fejl', en: 'say errors only' },
  usage: { da: 'Brug:', en: 'Usage:' },
  arguments: { da: 'Argumenter:', en: 'Arguments:' },
  options: { da: 'Valg:', en: 'Options:' },
  commands: { da: 'Kommandoer:', en: 'Commands:' },
  globalOptions: { da: 'Fælles valg:', en: 'Global options:' },
  unchanged: { da: 'Intet er ændret.', en: 'Nothing has changed.' },
  interrupted: { da: 'Afbrudt. Ingen halve filer er efterladt.', en: 'Interrupted. No half files are left.' },
  ours: {
    da: 'Der er en fejl i Trykklar selv. Den er ikke din. Send linjerne herover til dem, der passer programmet.',
    en: 'There is a fault in Trykklar itself. It is not yours. Send the lines above to those who look after the program.',
  },
  notWritten: {
    da: 'Filerne er ikke skrevet, for der er fejl. De gamle filer står, som de stod.',
    en: 'The files are not written, for there are errors. The old files are as they were.',
  },
} as const satisfies Record<string, Words>;

/** "5 filer, 34 sider" */
export const made = (files: number, pages: number): Words => ({
  da: `${files} ${files === 1 ? 'fil' : 'filer'}, ${pages} ${pages === 1 ? 'side' : 'sider'}`,
  en: `${files} ${files === 1 ? 'file' : 'files'}, ${pages} ${pages === 1 ? 'page' : 'pages'}`,
});
/** What became of a pack that was not written. */
export const refused = (errors: number): Words => ({
  da: `${errors} fejl, ikke skrevet`,
  en: `${errors} ${errors === 1 ? 'error' : 'errors'}, not written`,
});
/** The last line of a check or a build. */
export const total = (errors: number, warnings: number, hints: number): Words => {
  const hinted = { da: hints > 0 ? ` og ${hints} råd` : '', en: hints > 0 ? ` and ${hints} ${hints === 1 ? 'hint' : 'hints'}` : '' };
  return {
    da: `${errors} fejl, ${warnings} ${warnings === 1 ? 'advarsel' : 'advarsler'}${hinted.da}.`,
    en: `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}${hinted.en}.`,
  };
};
