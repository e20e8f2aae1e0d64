import type { Edition, Kind, SheetMeta } from './sheet.js';

/** What a kind of sheet is called on paper. */
export const kindWords: Record<Kind, string> = {
  exercise: 'Øvelse',
  handout: 'Handout',
  worksheet: 'Arbejdsark',
  homework: 'Hjemmeopgave',
  form: 'Skema',
  cards: 'Kort',
  guide: 'Guide til lederne',
  chapter: 'Kapitel',
  cover: 'Forside',
  'print-run': 'Trykseddel',
};
/** What easy-read calls them in everyday words. */
const easyWords: Partial<Record<Kind, string>> = { handout: 'Ark', worksheet: 'Ark' };

/** The Danish word for what a sheet is, in the words of its edition. */
export function kindWord({ kind, supports }: Pick<SheetMeta, 'kind' | 'supports'>, edition: Edition): string {
  if (supports) return 'Støtteseddel';
  return (edition === 'easy-read' && easyWords[kind]) || kindWords[kind];
}
