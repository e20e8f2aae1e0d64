// Values in text. Handlebars parses the mustaches, without `eval`; we walk its tree and know plain paths of the values table only.
// What is filled in is text and is never read again: a participant called {{7*7}} or *Bo* is printed so.
import Handlebars from 'handlebars';
import {
  didYouMean,
  fault,
  nearest,
  valuePaths,
  values,
  type Leaf,
  type Place,
  type Template,
  type ValueInfo,
  type ValuePath,
  type Words,
} from '../model/index.js';
import type { Tailoring } from './context.js';

type Program = ReturnType<typeof Handlebars.parseWithoutProcessing>;
type Statement = Program['body'][number];

/** The leaves that a stretch of text becomes for this reader. */
export function fill(template: Template, tailoring: Tailoring): Leaf[] {
  const { text, place } = template;
  if (!text.includes('{{')) return [{ type: 'text', text, place }];
  const program = parsed(text);
  if (program) return program.body.flatMap((statement) => leaf(statement, 0, template, tailoring));
  return piecesOf(text).flatMap(({ piece, at }) => fillPiece(piece, at, template, tailoring));
}

function parsed(text: string): Program | null {
  try {
    return Handlebars.parseWithoutProcessing(text);
  } catch {
    return null;
  }
}

/** One broken mustache must not spoil its neighbours: the text is cut at its mustaches and each is read alone. */
function piecesOf(text: string): { piece: string; at: number }[] {
  let next = 0;
  return text.split(/(\{\{(?:(?!\}\}).)*(?:\}{2,3})?)/s).map((piece) => {
    const at = next;
    next += piece.length;
    return { piece, at };
  });
}

function fillPiece(piece: string, at: number, template: Template, tailoring: Tailoring): Leaf[] {
  if (piece === '') return [];
  const program = piece.includes('{{') ? parsed(piece) : null;
  if (program) return program.body.flatMap((statement) => leaf(statement, at, template, tailoring));
  const place = within(template, at, at + piece.length);
  if (piece.includes('{{')) tailoring.say(broken(place, piece));
  return [{ type: 'text', text: piece, place }];
}

function leaf(statement: Statement, at: number, template: Template, tailoring: Tailoring): Leaf[] {
  const from = at + statement.loc.start.column;
  const to = at + statement.loc.end.column;
  const place = within(template, from, to);
  if (statement.type === 'ContentStatement') {
    const text = (statement as hbs.AST.ContentStatement).value;
    return text === '' ? [] : [{ type: 'text', text, place }];
  }
  const raw = template.text.slice(from, to);
  const path = pathOf(statement, raw);
  if (typeof path !== 'string') {
    tailoring.say(fault('mustache-form', place, path, path === block ? conditions : plainPath));
    return [{ type: 'text', text: raw, place }];
  }
  if (Object.hasOwn(values, path)) return [valueOf(path as ValuePath, place, tailoring)];
  tailoring.say(unknown(path, place));
  return [{ type: 'blank', label: path, place }];
}

function valueOf(path: ValuePath, place: Place, { setting }: Tailoring): Leaf {
  const info: ValueInfo = values[path];
  if (info.from === 'slot') return { type: 'slot', name: path, suffix: '', place };
  const text = setting.values[path];
  if (!text) return { type: 'blank', label: info.about, place };
  return info.from === 'order' ? { type: 'text', text, place, private: true } : { type: 'text', text, place };
}

/** The plain path of a mustache, or why it is none. Handlebars forgets square brackets, so what was written has to say the same. */
function pathOf(statement: Statement, raw: string): string | Words {
  if (statement.type !== 'MustacheStatement') return whyNot[statement.type] ?? otherwise;
  const { path, params, hash, escaped, strip } = statement as hbs.AST.MustacheStatement;
  if (!escaped) return { da: 'Tre parenteser {{{…}}} og {{&…}} kan ikke bruges.', en: 'Three brackets {{{…}}} and {{&…}} cannot be used.' };
  if (params.length > 0 || hash) return { da: 'Hjælpere kan ikke bruges i {{…}}.', en: 'Helpers cannot be used in {{…}}.' };
  if (strip.open || strip.close) return { da: 'Tegnet ~ kan ikke bruges i {{…}}.', en: 'The sign ~ cannot be used in {{…}}.' };
  if (path.type !== 'PathExpression') return otherwise;
  const { original, parts, data, depth } = path as hbs.AST.PathExpression;
  if (data) return { da: 'Værdier med @ kan ikke bruges.', en: 'Values with @ cannot be used.' };
  const plain = depth === 0 && parts.length > 0 && parts.join('.') === original;
  return plain && /^\{\{\s*(.*?)\s*\}\}$/.exec(raw)?.[1] === original ? original : otherwise;
}
const otherwise: Words = { da: 'I {{…}} kan kun stå navnet på en værdi.', en: 'Only the name of a value may stand in {{…}}.' };
const block: Words = { da: 'Blokke ({{#…}}) kan ikke bruges.', en: 'Blocks ({{#…}}) cannot be used.' };
const conditions: Words = {
  da: 'Skriv :::when{valg=svar} på en linje for sig før det, der kun skal trykkes nogle gange, og ::: efter.',
  en: 'Write :::when{option=answer} on a line of its own before what is to be printed sometimes only, and ::: after it.',
};
const partial: Words = { da: 'Indsatte skabeloner ({{>…}}) kan ikke bruges.', en: 'Partials ({{>…}}) cannot be used.' };
const whyNot: Record<string, Words> = {
  BlockStatement: block,
  DecoratorBlock: block,
  Decorator: block,
  PartialStatement: partial,
  PartialBlockStatement: partial,
  CommentStatement: { da: 'Kommentarer ({{!…}}) kan ikke bruges.', en: 'Comments ({{!…}}) cannot be used.' },
};
const plainPath: Words = {
  da: 'Skriv kun værdiens navn, som {{session.date}}. Skal parenteserne trykkes, så sæt \\ foran dem.',
  en: 'Write only the name of the value, as in {{session.date}}. To print the brackets, put \\ before them.',
};

/** Names that every JavaScript object answers to. */
const builtIn = (path: string): boolean => path.split('.').some((part) => part in {} || part === 'prototype');

function unknown(path: string, place: Place) {
  const message = builtIn(path)
    ? { da: `{{${path}}} er et navn inde i programmet og ikke en værdi.`, en: `{{${path}}} is a name inside the program and not a value.` }
    : { da: `Værdien {{${path}}} findes ikke.`, en: `There is no value {{${path}}}.` };
  return fault('unknown-value', place, message, didYouMean(builtIn(path) ? null : nearest(path, valuePaths), plainPath));
}

/** `{{#if …}}` may stand in another paragraph than its end, and then is not even a block. */
const isHalfBlock = (piece: string): boolean => /^\{\{\s*([#/^]|else\b)/.test(piece);

const broken = (place: Place, piece: string) =>
  fault(
    'mustache-form',
    place,
    isHalfBlock(piece)
      ? block
      : piece.endsWith('}}')
        ? otherwise
        : { da: '{{ bliver ikke lukket på linjen.', en: '{{ is not closed on its line.' },
    isHalfBlock(piece) ? conditions : plainPath,
  );

/** The place of a part of a template: exact when the text stands in the source as it is, else the template's own. */
export function within({ text, place }: Template, start: number, end: number): Place {
  const { file, from, to } = place;
  if (from.line !== to.line || to.offset - from.offset !== text.length) return place;
  const point = (at: number) => ({ line: from.line, column: from.column + at, offset: from.offset + at });
  return { file, from: point(start), to: point(end) };
}
