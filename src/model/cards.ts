import type { Tailored, TailoredBlock } from './document.js';

/** Cards are asked for by their words, whatever their capitals and full stops. */
export const isSameWord = (asked: string, word: string): boolean => bare(asked) === bare(word);
const bare = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s.!?]+/g, ' ')
    .trim();

/** The words of all cards of a sheet. */
export const cardWordsOf = ({ blocks }: Tailored): string[] => blocks.flatMap(wordsIn);
function wordsIn(block: TailoredBlock): string[] {
  if (block.type !== 'directive') return [];
  if (block.name === 'card') return [block.attributes.word];
  return block.name === 'cards' ? block.children.flatMap(wordsIn) : [];
}
