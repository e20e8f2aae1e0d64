// What an inflected word may come from. Cut by ear, not by grammar: whoever asks looks the stems up.

const endings = 's en ens et ets er ers ere erne ernes ede edes ende te tes de t e es ene enes st est este n ns ne nes r rs rne rnes'.split(
  ' ',
);

/** »støtterne« → »støtte«, »støtt« …; »katten« → »kat«; »muskler« → »muskel«. The word itself first. */
export function stemsOf(word: string): string[] {
  const out = new Set([word]);
  for (const ending of endings) {
    if (!word.endsWith(ending) || word.length < ending.length + 2) continue;
    const stem = word.slice(0, -ending.length);
    const [body, last] = [stem.slice(0, -1), stem.at(-1) as string];
    out.add(stem).add(`${stem}e`);
    if (body.length > 1 && last === body.at(-1)) out.add(body);
    if (/[^aeiouyæøå][lnr]$/.test(stem)) out.add(`${body}e${last}`).add(`${body}${body.at(-1)}e${last}`);
  }
  return [...out];
}

/** The endings that a listed word may take: after »e«, after »er«, after other letters. */
const after = {
  e: 's n ns r rs rne rnes t ts de te'.split(' '),
  er: 's e es en ens et ets ne nes'.split(' '),
  other: 's en ens et ets er ers erne ernes e es ene enes'.split(' '),
};

/** The forms of a word that no dictionary knows, such as »vape« or »pausekort«. Names and initials (»SMS«) have only a genitive. */
export function formsOf(word: string): string[] {
  if (word !== word.toLowerCase()) return [word, `${word}s`];
  const fitting = word.endsWith('er') ? [...after.er, ...after.other] : word.endsWith('e') ? after.e : after.other;
  const doubled = /[^aeiouyæøå]{2}$/.test(word) || !/[bdfgklmnprst]$/.test(word) ? '' : word + word.at(-1);
  const more = doubled && /[^aeiouyæøå][aeiouyæøå].$/.test(word) ? after.other.filter((e) => e !== 's').map((e) => doubled + e) : [];
  return [word, ...fitting.map((ending) => word + ending), ...more];
}
