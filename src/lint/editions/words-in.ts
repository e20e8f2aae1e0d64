// The words of a piece of a tree, and whether two pieces speak of the same thing.
import type { ParsedBlock, ParsedInline } from '../../model/index.js';
import { textOf } from '../inlines.js';

/** Words as read; pictures and values are nothing. */
export const plain = (inlines: readonly ParsedInline[]): string => textOf(inlines).trim();

/** The first words in some blocks: what an item is called by. */
export function firstWords(blocks: readonly ParsedBlock[]): string {
  const lines = blocks.map((block) => (block.type === 'paragraph' || block.type === 'heading' ? plain(block.children) : ''));
  return lines.find((line) => line !== '') ?? '';
}

/** Words that stand in any sentence and say nothing of its subject. */
const everywhere = new Set(
  `alle alt anden andet andre at blev bliver da de dem den denne der deres det dette dig din dine dit du efter eller en end er et fik for fra
  før får gang gør ham han har havde hende her hun hvad hver hvert hvilke hvilken hvilket hvis hvor hvordan hvorfor hvornår i ikke ind jeg jer
  kan kom kun lige med meget men mere mig min mine mit må nej noget nogen nogle nu nær når og også om op os over på se selv sig sin skal skriv
  skrive som sæt kryds så tal tegn til ud under var ved vi vil vælg være været`.split(/\s+/),
);

/** What a text is about: the beginnings of its words, so that "tanken" and "tanke" are one. */
export function subjects(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return new Set(words.filter((word) => !everywhere.has(word)).map((word) => word.slice(0, 5)));
}

/** How many subjects two texts share. */
export const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((subject) => b.has(subject)).length;

/** 0 for nothing in common, 1 for the same subjects: of the texts that tell what two things are about, the two that are most alike. */
export const likeness = (a: readonly ReadonlySet<string>[], b: readonly ReadonlySet<string>[]): number =>
  Math.max(0, ...a.flatMap((one) => b.map((other) => (one.size && other.size ? shared(one, other) / Math.max(one.size, other.size) : 0))));
