import type { Place, Words } from '../../model/index.js';
import { PICTURE, type Passage } from '../prose.js';
import type { Finding, SheetRule } from '../rule.js';
import { lookAlikes } from './look-alikes.js';
import { symbolsOf } from './pictures.js';

export const similarFaces: SheetRule = {
  about: 'sheet',
  id: 'similar-faces',
  severity: 'warning',
  summary: {
    da: 'Ansigter, der ligner hinanden, har ord ved siden af, når der er to på et ark.',
    en: 'Faces that look alike have words beside them when two are on one sheet.',
  },
  why: {
    da: 'Bekymret, ked, forvirret og irriteret er forskellige med én streg. Uden ord kan man svare noget andet, end man mener.',
    en: 'Worried, sad, confused and annoyed differ by one stroke. Without words one may answer something else than one means.',
  },
  source: 'Dudley NHS; Trykklar',
  bad: '- ![](symbol:ked)\n- ![](symbol:bekymret)',
  good: '- ![](symbol:ked) Ked af det\n- ![](symbol:bekymret) Bekymret',
  check({ document, passages }) {
    const alone = passages.flatMap((passage, i) => (isNamedBy(passage, passages[i + 1]) ? [] : wordless(passage)));
    const all = new Set(symbolsOf(document).map(({ symbol }) => symbol));
    return alone.flatMap(({ symbol, place }): Finding[] => {
      const other = lookAlikes
        .filter((group) => group.includes(symbol))
        .flatMap((group) => group.find((one) => one !== symbol && all.has(one)) ?? []);
      return other[0] ? [{ place, ...said(symbol, other[0]) }] : [];
    });
  },
};

const wordsOf = ({ text }: Passage): string => text.replaceAll(PICTURE, '').trim();

/** In a table the words may stand in the next cell. */
const isNamedBy = ({ role }: Passage, next: Passage | undefined): boolean =>
  role === 'cell' && next?.role === 'cell' && next.symbols.length === 0 && wordsOf(next) !== '';

/** Pictures without words of their own: alone, or several that share their words. */
function wordless(passage: Passage): { symbol: string; place: Place }[] {
  const { text, symbols, at } = passage;
  if (wordsOf(passage) !== '' && symbols.length < 2) return [];
  const places = [...text.matchAll(new RegExp(PICTURE, 'gu'))].map(({ index }) => at(index, index + 1));
  return symbols.map((symbol, i) => ({ symbol, place: places[i] ?? at() }));
}

const said = (symbol: string, other: string): { message: Words; hint: Words } => ({
  message: {
    da: `Ansigtet »${symbol}« ligner »${other}«, som også er på arket, og har ingen ord ved siden af.`,
    en: `The face "${symbol}" looks like "${other}", which is on the sheet too, and has no words beside it.`,
  },
  hint: {
    da: 'Skriv ordet ved siden af hvert ansigt, eller brug kun det ene.',
    en: 'Write the word beside each face, or use only one of them.',
  },
});
