import { fault, type ListItem, type ParsedBlock, type Place, type Template } from '../model/index.js';
import { placeOf, written, type Context } from './context.js';
import { convertDirective } from './directive.js';
import { convertHtml } from './html.js';
import { convertInline, noFootnotes } from './inline.js';
import type { Md, MdOf } from './markdown.js';
import { convertTable } from './table.js';

/** What stands on the page: mdast's flow → our blocks. */
export const convertBlocks = (nodes: readonly Md[], context: Context): ParsedBlock[] => nodes.flatMap((node) => convert(node, context));

function convert(node: Md, context: Context): ParsedBlock[] {
  const place = placeOf(node, context);
  switch (node.type) {
    case 'paragraph':
      return paragraph(convertInline(node.children, context, { paragraph: true }), place);
    case 'heading':
      return heading(node, place, context);
    case 'list':
      return [
        {
          type: 'list',
          ordered: node.ordered === true,
          start: node.start ?? 1,
          items: node.children.map((item) => convertItem(item, context)),
          place,
        },
      ];
    case 'blockquote':
      return [{ type: 'quote', children: convertBlocks(node.children, context), place }];
    case 'code':
      checkCode(node, place, context);
      return [{ type: 'code-block', text: node.value, place }];
    case 'thematicBreak':
      return [{ type: 'rule', place }];
    case 'table':
      return [convertTable(node, context)];
    case 'html':
      return paragraph(lined(convertHtml(node, context)), place);
    case 'containerDirective':
    case 'leafDirective':
      return convertDirective(node, context, convertBlocks);
    case 'footnoteDefinition':
      context.say(noFootnotes(place));
      return convertBlocks(node.children, context);
    case 'definition':
      return [];
    default:
      // Everything else stands in a line.
      return paragraph(convertInline([node], context), place);
  }
}

const paragraph = (children: Extract<ParsedBlock, { type: 'paragraph' }>['children'], place: Place): ParsedBlock[] =>
  children.length === 0 ? [] : [{ type: 'paragraph', children, place }];

/** The words of a stretch of HTML, a space between them. */
const lined = (words: Template[]): Template[] => words.flatMap((word, i) => (i === 0 ? [word] : [{ ...word, text: ' ' }, word]));

function heading(node: MdOf<'heading'>, place: Place, context: Context): ParsedBlock[] {
  const children = convertInline(node.children, context);
  if (children.length === 0) {
    context.say(emptyHeading(place));
    return [];
  }
  if (node.depth === 1) context.say(onlyTitle(place));
  return [{ type: 'heading', level: node.depth === 1 ? 2 : node.depth, children, place }];
}

const convertItem = (item: MdOf<'listItem'>, context: Context): ListItem<'parsed'> => ({
  type: 'item',
  checked: item.checked ?? null,
  children: convertBlocks(item.children, context),
  place: placeOf(item, context),
});

/** Four spaces make code of a line; of a directive that is never meant. */
function checkCode(node: MdOf<'code'>, place: Place, context: Context): void {
  const fenced = /^\s*(`{3}|~{3})/.test(written(place, context));
  if (!fenced && /^\s*::/m.test(node.value)) context.say(indented(place));
}

const emptyHeading = (place: Place) =>
  fault(
    'empty-heading',
    place,
    { da: 'Overskriften er tom.', en: 'The heading is empty.' },
    { da: 'Skriv ordene efter #, eller slet linjen.', en: 'Write the words after #, or delete the line.' },
  );
const onlyTitle = (place: Place) =>
  fault(
    'title-in-text',
    place,
    {
      da: 'En overskrift med ét # er arkets titel, og den står i toppen af filen.',
      en: "A heading with one # is the sheet's title, and that stands at the top of the file.",
    },
    { da: 'Skriv ##.', en: 'Write ##.' },
  );
const indented = (place: Place) =>
  fault(
    'directive-as-text',
    place,
    { da: 'Fire mellemrum foran gør linjen til kode.', en: 'Four spaces in front make this line code.' },
    { da: 'Fjern mellemrummene foran ::.', en: 'Remove the spaces before ::.' },
  );
