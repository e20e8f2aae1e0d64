import { fault, isDirective, directive, valuePaths, type Break, type Template } from '../model/index.js';
import { placeOf, type Context } from './context.js';
import type { MdOf } from './markdown.js';

/**
 * A stretch of text: what is said, and the line break after it when there is one. In easy-read a break of the source is a break on
 * paper, in standard it is a space.
 */
export function convertText(node: MdOf<'text'>, context: Context): (Template | Break)[] {
  const text = node.value.replace(/(\r\n|\r|\n)$/, '');
  const place = placeOf(node, context);
  const { from, to } = place;
  if (text === node.value) return [{ type: 'template', text, place }];
  const raw = context.text.slice(from.offset, to.offset);
  const end = from.offset + (raw.startsWith(text) ? text.length : raw.trimEnd().length);
  const newline = context.lines.place(to.offset - (raw.endsWith('\r\n') ? 2 : 1), to.offset);
  const after: Template | Break =
    context.source.edition === 'easy-read' ? { type: 'break', place: newline } : { type: 'template', text: ' ', place: newline };
  return text === '' ? [after] : [{ type: 'template', text, place: context.lines.place(from.offset, end) }, after];
}

/** The parser parts text at every mark that turned out to be none; what stands together as written becomes one again. */
export function join(before: Template, after: Template, context: Context): Template | null {
  const together = before.place.to.offset === after.place.from.offset && isLiteral(before, context) && isLiteral(after, context);
  return together ? { type: 'template', text: before.text + after.text, place: { ...before.place, to: after.place.to } } : null;
}
const isLiteral = ({ text, place }: Template, context: Context): boolean =>
  place.from.line === place.to.line && context.text.slice(place.from.offset, place.to.offset) === text;

/** A line that begins like a directive and is none: it would print its colons. */
export function checkColons({ text, place }: Template, context: Context): void {
  if (!text.startsWith('::')) return checkOneColon({ text, place }, context);
  const start = place.from.offset;
  if (context.text[start] !== ':') return;
  const line = /^[^\r\n]*/.exec(context.text.slice(start, start + 400))![0].trimEnd();
  const here = context.lines.place(start, Math.max(start + line.length, place.to.offset));
  if (/^:{3,}$/.test(line)) return context.say(strayClose(here));
  const spaced = /^(:{2,})[ \t]*([\p{L}][\w\p{L}-]*)[ \t]*([[{].*)?$/u.exec(line);
  const should = spaced ? `${spaced[1]}${spaced[2]}${spaced[3] ?? ''}` : null;
  if (should !== null && should !== line) return context.say(spaceInside(here, should));
  const round = /^(:{2,}[a-z-]+)\((.*)\)$/.exec(line);
  context.say(round ? roundBrackets(here, `${round[1]}{${round[2]}}`) : noDirective(here));
}

/** A line that is nothing but one of our names after a single colon was meant to be more. */
function checkOneColon({ text, place }: Pick<Template, 'text' | 'place'>, context: Context): void {
  const [, name, attributes = ''] = /^:([a-z-]+)(\{.*\})?$/.exec(text) ?? [];
  if (name === undefined || !isDirective(name)) return;
  const should = `${directive(name).form === 'leaf' ? '::' : ':::'}${name}${attributes}`;
  context.say(fault('directive-as-text', place, { da: 'Der mangler et kolon.', en: 'A colon is missing.' }, write(should), 'warning'));
}

/** What was meant to be a picture or a value, and became words: they would print as they are typed. */
export function checkWords({ text, place }: Template, context: Context): void {
  const symbol = text.includes('symbol:') && /!?\s?\[[^\]]*\]\s?\(\s*symbol:([^)]*)\)/.exec(text);
  if (symbol)
    context.say(
      fault(
        'symbol-as-text',
        place,
        { da: 'Her skulle stå et piktogram, men det er blevet til ord.', en: 'A symbol was to stand here, but it became words.' },
        write(`![](symbol:${symbol[1]!.trim().toLowerCase().replace(/\s+/g, '-') || 'glad'})`),
      ),
    );
  const value = /(?<!\{)\{\s*([a-z0-9.]+)\s*\}(?!\})/.exec(text);
  if (value && (valuePaths as string[]).includes(value[1]!))
    context.say(
      fault(
        'value-as-text',
        place,
        { da: 'Værdier skal stå i to krøllede parenteser.', en: 'Values stand in two curly brackets.' },
        write(`{{${value[1]}}}`),
      ),
    );
}

const write = (should: string) => ({ da: `Skriv ${should}`, en: `Write ${should}` });

type Here = Template['place'];
const strayClose = (here: Here) =>
  fault(
    'stray-close',
    here,
    { da: 'Her lukkes noget, der ikke er åbent.', en: 'This closes something that is not open.' },
    {
      da: 'Slet linjen, eller giv det yderste et kolon mere end det inderste.',
      en: 'Delete the line, or give the outer one a colon more than the inner one.',
    },
  );
const spaceInside = (here: Here, should: string) =>
  fault(
    'directive-as-text',
    here,
    { da: 'Mellemrummet gør linjen til almindelig tekst.', en: 'The space makes this line plain text.' },
    write(should),
  );
const roundBrackets = (here: Here, should: string) =>
  fault(
    'directive-as-text',
    here,
    { da: 'Runde parenteser gør linjen til almindelig tekst.', en: 'Round brackets make this line plain text.' },
    write(should),
  );
const noDirective = (here: Here) =>
  fault(
    'directive-as-text',
    here,
    {
      da: 'Linjen begynder med kolon, men kan ikke læses som andet end tekst.',
      en: 'The line begins with colons but cannot be read as anything but text.',
    },
    {
      da: 'Skriv ::navn{felt="ord"} alene på linjen, eller sæt \\ foran kolonet, hvis det skal trykkes.',
      en: 'Write ::name{field="words"} alone on the line, or put \\ before the colon if it is to be printed.',
    },
  );
