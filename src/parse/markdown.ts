// The only place that knows remark. Markdown as CommonMark 0.31 with GFM has it, and of the directives the block half only:
// "Kl. 13:30" and "Bemærk:Husk" stay text.
import { directiveFromMarkdown } from 'mdast-util-directive';
import { directive } from 'micromark-extension-directive';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';

export type Root = ReturnType<ReturnType<typeof remark>['parse']>;
export type Md = Root['children'][number];
export type MdOf<Type extends Md['type']> = Extract<Md, { type: Type }>;
export type MdDirective = MdOf<'containerDirective' | 'leafDirective'>;
export type Position = NonNullable<Md['position']>;

type Extension = ReturnType<typeof directiveFromMarkdown>;
type Handle = NonNullable<Extension['enter']>[string];

/** Every stretch of text, escape and character reference becomes a node of its own: only so does each keep its exact place. */
const ownText: Handle = function (token) {
  const { line, column, offset } = token.start;
  const text = { type: 'text', value: '', position: { start: { line, column, offset }, end: { line, column, offset } } } as const;
  const parent = this.stack.at(-1)!;
  if ('children' in parent) (parent.children as Md[]).push({ ...text });
  this.stack.push('children' in parent ? (parent.children.at(-1) as MdOf<'text'>) : { ...text });
};

/** Links found by searching the finished tree have no place; the tokenizer has found the others already. */
const withoutSearch = (extension: Extension): Extension => ({ ...extension, transforms: [] });

const processor = remark()
  .use(remarkGfm)
  .use(function () {
    const data = this.data() as { micromarkExtensions: object[]; fromMarkdownExtensions: (Extension | Extension[])[] };
    data.micromarkExtensions.push({ flow: directive().flow });
    data.fromMarkdownExtensions = [
      ...data.fromMarkdownExtensions.flat().map(withoutSearch),
      directiveFromMarkdown({ verbose: true }),
      { enter: { data: ownText, characterEscape: ownText, characterReference: ownText } },
    ];
  })
  .freeze();

/** Markdown → mdast. Offsets are those of `text`. */
export const toMdast = (text: string): Root => processor.parse(text);
