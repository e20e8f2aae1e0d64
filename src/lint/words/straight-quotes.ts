import type { Edit } from '../../model/index.js';
import type { Passage } from '../prose.js';
import type { Finding, SheetRule } from '../rule.js';

export const straightQuotes: SheetRule = {
  about: 'sheet',
  id: 'straight-quotes',
  severity: 'warning',
  summary: { da: 'Danske anførselstegn er » og «.', en: 'Danish quotes are » and «.' },
  why: {
    da: '» « viser, hvor ordene begynder og slutter. Lige og krøllede tegn gør ens på begge sider eller bruges forskelligt.',
    en: '» « show where the words begin and end. Straight ones look the same on both sides, curly ones are used in several ways.',
  },
  source: 'Dansk Sprognævn',
  bad: 'Sig: "Nej tak." Eller sig: “Ikke i dag.”',
  good: 'Sig: »Nej tak.« Eller sig: »Ikke i dag.« Skærmen er 19" bred.',
  check: ({ source, passages }) => passages.flatMap((passage) => findingsIn(passage, source.text)),
};

/** A mark that opens stands before words, one that closes after them: 19" alone is inches. */
const open = /(?<![\p{L}\p{N}"“”„])["“„”](?=[\p{L}\p{N}\uE000\uE001…–(*-])/gu;
const close = /(?<=[^\s"“”„(])["“”](?![\p{L}\p{N}])/gu;

function findingsIn(passage: Passage, source: string): Finding[] {
  const text = withoutCode(passage);
  const out: Finding[] = [];
  // An odd mark may be inches or a slip: then it is not certain which two belong together.
  const certain = [...text.matchAll(/["“”„]/gu)].length % 2 === 0;
  const closing = [...text.matchAll(close)].map(({ index }) => index);
  let next = 0;
  let after = 0;
  for (const { index: from } of text.matchAll(open)) {
    if (from < after) continue;
    while (next < closing.length && closing[next]! <= from) next++;
    const to = closing[next];
    if (to === undefined) break;
    after = to + 1;
    out.push(finding(passage, from, to, certain && mayEdit(passage, from) ? editsOf(passage, from, to, source) : null));
  }
  return out;
}

/** Code is written as it is typed. */
function withoutCode({ text, marks }: Passage): string {
  let out = '';
  for (const { from, to } of marks.filter(({ type }) => type === 'code')) out += text.slice(out.length, from) + ' '.repeat(to - from);
  return out + text.slice(out.length);
}

/**
 * A title stands in the front matter, which no fix touches. The parser's rule `curly-quotes` drops an attribute that begins with » or “: no fix
 * may make one, and one that is dropped never comes here.
 */
const mayEdit = ({ role }: Passage, from: number): boolean => role !== 'title' && !(role === 'label' && from === 0);

function finding(passage: Passage, from: number, to: number, edits: Edit[] | null): Finding {
  const words = passage.text.slice(from + 1, to);
  const short = words.length > 40 ? `${words.slice(0, 40)}…` : words;
  const first = passage.role === 'label' && from === 0;
  return {
    place: passage.at(from, to + 1),
    message: { da: `Anførselstegnene om »${short}« er ikke danske.`, en: `The quotes around "${short}" are not Danish.` },
    hint: first
      ? {
          da: 'Slet dem: et felts ord begynder ikke med anførselstegn.',
          en: 'Delete them: the words of an attribute do not begin with quotes.',
        }
      : { da: `Skriv »${short}«.`, en: `Write »${short}«.` },
    ...(edits && { fix: { edits, safe: true } }),
  };
}

/** The two marks exchanged; null where one is written as an entity. The backslash that kept a mark from meaning something else goes too. */
function editsOf(passage: Passage, from: number, to: number, source: string): Edit[] | null {
  const edits = [from, to].map((at, i) => {
    const { offset } = passage.at(at, at + 1).from;
    const escaped = source[offset - 1] === '\\' && source[offset - 2] !== '\\';
    return source[offset] === passage.text[at] ? { from: escaped ? offset - 1 : offset, to: offset + 1, text: i ? '«' : '»' } : null;
  });
  return edits.every((edit) => edit !== null) ? edits : null;
}
