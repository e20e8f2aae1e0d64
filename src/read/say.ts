import type { Diagnostic, Place, Severity, Words } from '../model/index.js';

/** Both languages at once: Danish first, as everywhere in our messages. */
export const words = (da: string, en: string): Words => ({ da, en });

export const say = (rule: string, place: Place, message: Words, hint: Words, severity: Severity = 'error'): Diagnostic => ({
  rule,
  severity,
  place,
  message,
  hint,
});

/** "Mente du `kind`?", or else what may be written. */
export function didYouMean(near: string | null, allowed: Iterable<string>): Words {
  if (near !== null) return words(`Mente du \`${near}\`? Så skriv det.`, `Did you mean \`${near}\`? Then write that.`);
  const all = [...allowed];
  if (all.length === 0) return words('Fjern det.', 'Remove it.');
  const shown = all.slice(0, 24).map((word) => `\`${word}\``);
  if (all.length > shown.length) shown.push('…');
  return words(`Her kan stå: ${shown.join(', ')}.`, `This may stand here: ${shown.join(', ')}.`);
}
