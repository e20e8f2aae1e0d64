import { symbolsFile } from '../../model/index.js';
import { WrongUse } from '../wrong-use.js';
import { plain, yamlText } from './names.js';
import type { Scaffold, Wish } from './scaffold.js';

/** `new symbol`: a row of symbols.yaml, and a drawing of our own to begin on, as it is drawn and as it is printed. */
export function newSymbol({ library, name, flags, content }: Wish): Scaffold {
  const written = plain(name ?? flags.title ?? '');
  const meaning = asMeaning(written);
  if (!symbolsFile.safeParse({ [meaning]: { source: 'own', name: meaning, licence: 'CC BY-SA 4.0' } }).success) {
    throw new WrongUse({
      da: 'Der mangler en betydning. Skriv for eksempel: trykklar new symbol kaffe',
      en: 'A meaning is missing. Write for example: trykklar new symbol kaffe',
    });
  }
  if (library.symbols.has(meaning)) {
    throw new WrongUse({
      da: `Piktogrammet »${meaning}« findes allerede i ${content}/symbols/symbols.yaml.`,
      en: `The symbol "${meaning}" is in ${content}/symbols/symbols.yaml already.`,
    });
  }
  const spoken = plain(flags.title ?? '') || meaning.replaceAll('-', ' ');
  return {
    files: { [`symbols/own/${meaning}.svg`]: ownDrawing, [`symbols/svg/${meaning}.svg`]: printedDrawing },
    additions: { 'symbols/symbols.yaml': `${meaning}: { source: own, name: ${yamlText(spoken)}, licence: CC BY-SA 4.0 }\n` },
    next: [
      {
        da: `Har OpenMoji billedet, så skriv \`source: openmoji KODE\` i symbols.yaml. Ellers tegn i ${content}/symbols/own/${meaning}.svg.`,
        en: `If OpenMoji has the picture, write \`source: openmoji CODE\` in symbols.yaml. Else draw in ${content}/symbols/own/${meaning}.svg.`,
      },
      { da: 'Kør `npm run symbols`, når tegningen er klar.', en: 'Run `npm run symbols` when the drawing is ready.' },
      { da: `Skriv det i et ark: ![](symbol:${meaning})`, en: `Write it in a sheet: ![](symbol:${meaning})` },
    ],
  };
}

/** "Gå på café" → "gå-på-cafe": meanings keep our letters, and other accents fall. */
const asMeaning = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^æøå]/gu, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''))
    .replace(/[^a-zæøå0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

/** A frame with a question mark, in OpenMoji's line: two units wide, round ends, nothing outside 6–66. */
const ownDrawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 72">
  <!-- Tegn inden for 6 til 66. Flader først, streger bagefter. Streger: sorte, 2 brede, runde ender. -->
  <!-- Farver fra OpenMoji: #fcea2b gul, #92d3f5 lyseblå, #b1cc33 grøn, #ea5a47 rød, #d0cfce grå, #fff hvid. -->
  <g fill="#fff"><path d="M12 12H60V60H12Z"/></g>
  <g fill="none" stroke="#000" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M12 12H60V60H12Z"/><path d="M28 29C28 19 44 19 44 29C44 36 36 35 36 42"/><path d="M36 49V50"/></g>
</svg>
`;

/** The same after `npm run symbols`; a test holds the two together. */
const printedDrawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="8.5 8.5 55 55">
<path d="M12 12L60 12L60 60L12 60Z" fill="#FFFFFF"/>
<path d="M12 12L60 12L60 60L12 60Z" fill="none" stroke="#20282B" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>
<path d="M28 29C28 19 44 19 44 29C44 36 36 35 36 42" fill="none" stroke="#20282B" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>
<path d="M36 49L36 50" fill="none" stroke="#20282B" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>
</svg>
`;
