import { asId, id, namesFor, nearest } from '../../model/index.js';
import { WrongUse } from '../wrong-use.js';
import type { Wish } from './scaffold.js';

/** What a new thing is called. */
export interface Name {
  id: string;
  title: string;
}

/** Reads an id, or a title that an id is made of: "min-trang", "Min trang", --title "Min trang". */
export function nameOf({ name, flags }: Pick<Wish, 'name' | 'flags'>): Name {
  const written = plain(name ?? flags.title ?? '');
  const made = id.safeParse(written).success ? written : asId(written);
  if (made === '') {
    throw new WrongUse({
      da: 'Der mangler et navn. Skriv et id eller en titel, for eksempel: trykklar new sheet min-trang',
      en: 'A name is missing. Write an id or a title, for example: trykklar new sheet min-trang',
    });
  }
  return { id: made, title: plain(flags.title ?? '') || (made === written ? asTitle(written) : written) };
}

/** One line of text without control characters. */
export const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();

/** "noedplan-til-weekenden" → "Nødplan til weekenden": ids cannot hold our letters, titles can. */
export const asTitle = (text: string): string =>
  capital(text.replaceAll('-', ' ').replaceAll('ae', 'æ').replaceAll('oe', 'ø').replaceAll('aa', 'å'));

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** One of some words, also by its Danish name ("øvelse" is "exercise"). */
export function wordOf<T extends string>(written: string, words: readonly T[]): T {
  const meant = [written.toLowerCase(), ...namesFor(written)];
  const found = words.find((word) => meant.includes(word));
  if (found) return found;
  const near = nearest(written, words);
  const list = words.join(', ');
  throw new WrongUse({
    da: `»${written}« kan ikke vælges her. ${near ? `Mente du »${near}«?` : `Vælg: ${list}.`}`,
    en: `"${written}" cannot be chosen here. ${near ? `Did you mean "${near}"?` : `Choose: ${list}.`}`,
  });
}

/** A text as a value in YAML: in quotes when it would mean something else without. */
export const yamlText = (text: string): string =>
  /^[\p{L}](?:[\p{L}\p{N} ,.()–»«?!-]|:(?! ))*$/u.test(text) && !/[: ]$|^(true|false|null|yes|no|y|n)$/i.test(text) && !text.includes(': ')
    ? text
    : JSON.stringify(text);
