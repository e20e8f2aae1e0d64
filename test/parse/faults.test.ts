import { describe, expect, it } from 'vitest';
import { parse } from '../../src/parse/index.js';
import { dumpTree } from '../dump.js';
import { frontLines, sourceOf } from './source.js';

interface Row {
  name: string;
  bad: string;
  /** What is said: "rule line:column", lines counted from the body's first. */
  says: string[];
  /** The same, mended as the hint says. */
  good: string;
  /** Words of the bad text that still print. */
  prints?: string;
}

const rows: Row[] = [
  {
    name: 'a container that is never closed',
    bad: 'Først\n\n:::box{kind=tip}\nTekst',
    says: ['unclosed-directive 3:1'],
    good: 'Først\n\n:::box{kind=tip}\nTekst\n:::',
    prints: 'Tekst',
  },
  {
    name: 'an outer container with no more colons than the inner',
    bad: ':::box{kind=tip}\n:::keep\nTekst\n:::\n:::',
    says: ['too-few-colons 1:1'],
    good: '::::box{kind=tip}\n:::keep\nTekst\n:::\n::::',
  },
  {
    name: 'an outer container whose name is not known, with too few colons as well',
    bad: ':::boks{kind=tip}\n:::keep\nTekst\n:::\n:::',
    says: ['unknown-directive 1:1'],
    good: '::::box{kind=tip}\n:::keep\nTekst\n:::\n::::',
  },
  {
    name: 'a deck with no more colons than its cards',
    bad: 'A\n\n:::cards{deck=D}\n:::card{word=Glad}\nTekst\n:::\n\n:::card{word=Vred}\nOrd\n:::\n:::',
    says: ['too-few-colons 3:1'],
    good: 'A\n\n::::cards{deck=D}\n:::card{word=Glad}\nTekst\n:::\n\n:::card{word=Vred}\nOrd\n:::\n::::',
    prints: 'Ord',
  },
  {
    name: 'an open list of answers, said once',
    bad: ':::choices{name=a}\n- Ja\n\nMere',
    says: ['unclosed-directive 1:1'],
    good: ':::choices{name=a}\n- Ja\n:::\n\nMere',
    prints: 'Mere',
  },
  {
    name: 'a container closed by fewer colons',
    bad: '::::keep\nTekst\n:::',
    says: ['unclosed-directive 1:1', 'stray-close 3:1'],
    good: '::::keep\nTekst\n::::',
  },
  {
    name: 'a container that is never closed, in a list',
    bad: '- :::keep\n  Tekst\n\nMere',
    says: ['unclosed-directive 1:3'],
    good: '- :::keep\n  Tekst\n  :::\n\nMere',
    prints: 'Mere',
  },
  { name: 'a closing that closes nothing', bad: 'Tekst\n\n:::\n', says: ['stray-close 3:1'], good: 'Tekst\n' },
  { name: 'a closing right under a line', bad: 'Tekst\n:::', says: ['stray-close 2:1'], good: 'Tekst' },
  {
    name: 'a space before the curly bracket',
    bad: ':::box {kind=tip}',
    says: ['directive-as-text 1:1'],
    good: ':::box{kind=tip}\nTekst\n:::',
  },
  {
    name: 'a space before the curly bracket of a leaf',
    bad: 'Tekst\n\n::lines {count=3}',
    says: ['directive-as-text 3:1'],
    good: 'Tekst\n\n::lines{count=3}',
  },
  { name: 'a space after the colons', bad: ':: lines{count=3}', says: ['directive-as-text 1:1'], good: '::lines{count=3}' },
  { name: 'curly brackets left open', bad: '::lines{count=3', says: ['directive-as-text 1:1'], good: '::lines{count=3}' },
  { name: 'words after a directive', bad: '::lines{count=3} her', says: ['directive-as-text 1:1'], good: '::lines{count=3}\n\nher' },
  { name: 'colons in the middle of a paragraph', bad: 'Tekst\n:: 12', says: ['directive-as-text 2:1'], good: 'Tekst\n\\:: 12' },
  { name: 'a directive four spaces in', bad: 'Tekst\n\n    ::lines', says: ['directive-as-text 3:1'], good: 'Tekst\n\n::lines' },
  { name: 'an unknown leaf', bad: '::line{count=3}', says: ['unknown-directive 1:1'], good: '::lines{count=3}' },
  {
    name: 'an unknown container',
    bad: 'A\n\n:::boks{kind=tip}\nTekst\n:::',
    says: ['unknown-directive 3:1'],
    good: 'A\n\n:::box{kind=tip}\nTekst\n:::',
    prints: 'Tekst',
  },
  { name: 'a name that every object has', bad: '::constructor', says: ['unknown-directive 1:1'], good: '\\::constructor' },
  {
    name: 'a leaf written as a container',
    bad: ':::lines{count=3}\nTekst\n:::',
    says: ['directive-form 1:1'],
    good: '::lines{count=3}\n\nTekst',
    prints: 'Tekst',
  },
  { name: 'a container written as a leaf', bad: '::keep', says: ['directive-form 1:1'], good: ':::keep\nTekst\n:::' },
  {
    name: 'words in square brackets',
    bad: '::draw[Tegn]{label="x"}',
    says: ['directive-label 1:1'],
    good: '::draw{label="Tegn"}',
    prints: 'Tegn',
  },
  {
    name: 'words in square brackets of a container',
    bad: ':::keep[Ord]\nTekst\n:::',
    says: ['directive-label 1:1'],
    good: ':::keep\nTekst\n:::',
    prints: 'Ord',
  },
  { name: 'an unknown attribute', bad: '::lines{count=3 lable="x"}', says: ['unknown-attribute 1:17'], good: '::lines{count=3 label="x"}' },
  { name: 'a Danish name for what must be there', bad: '::scale{navn=a}', says: ['unknown-attribute 1:9'], good: '::scale{name=a}' },
  {
    name: 'a leaf as a container, closed by what stands after it',
    bad: ':::page-break\n\n:::keep\nTekst\n:::',
    says: ['directive-form 1:1'],
    good: '::page-break\n\n:::keep\nTekst\n:::',
    prints: 'Tekst',
  },
  { name: 'words without quotes', bad: '::field{label=Mit navn}', says: ['unknown-attribute 1:19'], good: '::field{label="Mit navn"}' },
  { name: 'a shortcut for a class', bad: '::lines{.big}', says: ['unknown-attribute 1:9'], good: '::lines' },
  { name: 'an attribute that the parser would lose', bad: '::lines{__proto__=3}', says: ['unknown-attribute 1:1'], good: '::lines' },
  { name: 'an attribute twice', bad: '::lines{count=3 count=4}', says: ['attribute-twice 1:17'], good: '::lines{count=4}' },
  { name: 'a missing attribute', bad: '::field{width=half}', says: ['missing-attribute 1:1'], good: '::field{width=half label="Navn"}' },
  { name: 'an empty text', bad: '::field{label=""}', says: ['attribute-value 1:9'], good: '::field{label="Navn"}' },
  { name: 'a number out of range', bad: 'A\n\n::lines{count=41}', says: ['attribute-value 3:9'], good: 'A\n\n::lines{count=40}' },
  { name: 'no number', bad: '::lines{count=tre}', says: ['attribute-value 1:9'], good: '::lines{count=3}' },
  { name: 'half a number', bad: '::lines{count=2.5}', says: ['attribute-value 1:9'], good: '::lines{count=2}' },
  {
    name: 'a wrong choice',
    bad: '::field{label="Navn" width=halv}',
    says: ['attribute-value 1:22'],
    good: '::field{label="Navn" width=half}',
  },
  { name: 'a flag that is neither', bad: '::lines{label=x heading=ja}', says: ['attribute-value 1:17'], good: '::lines{label=x heading}' },
  {
    name: 'a symbol in capitals',
    bad: ':::::cards{deck=D}\n:::card{word=Glad symbol=Glad}\n:::\n:::::',
    says: ['attribute-value 2:19'],
    good: ':::::cards{deck=D}\n:::card{word=Glad symbol=glad}\n:::\n:::::',
  },
  {
    name: 'an id that is a path',
    bad: '::include{sheet="../../etc/passwd"}',
    says: ['attribute-value 1:11'],
    good: '::include{sheet=fælles}'.replace('æ', 'ae'),
  },
  {
    name: 'a lead in small letters',
    bad: '::::step{id=tema}\n:::lane{lead=r}\nTekst\n:::\n::::',
    says: ['attribute-value 2:9'],
    good: '::::step{id=tema}\n:::lane{lead=R}\nTekst\n:::\n::::',
    prints: 'Tekst',
  },
  {
    name: 'minutes that are none',
    bad: '::::step{id=tema}\n:::lane{lead=R minutes=5-8}\nTekst\n:::\n::::',
    says: ['attribute-value 2:16'],
    good: '::::step{id=tema}\n:::lane{lead=R minutes=5/8}\nTekst\n:::\n::::',
  },
  {
    name: 'a scale that goes down',
    bad: '::scale{name=a from=5 to=5}',
    says: ['attribute-value 1:23'],
    good: '::scale{name=a from=5 to=6}',
  },
  {
    name: 'a value in an attribute',
    bad: '::field{label="{{session.date}}"}',
    says: ['mustache-not-here 1:9'],
    good: '::field{label="Dato"}',
  },
  {
    name: 'a value in a condition',
    bad: ':::when{meal="{{session.date}}"}\nTekst\n:::',
    says: ['mustache-not-here 1:9'],
    good: ':::when{meal=true}\nTekst\n:::',
  },
  { name: 'a condition on nothing', bad: ':::when\nTekst\n:::', says: ['missing-attribute 1:1'], good: ':::when{meal}\nTekst\n:::' },
  {
    name: 'a reader who is nobody',
    bad: ':::only\nTekst\n:::',
    says: ['missing-attribute 1:1'],
    good: ':::only{edition=standard}\nTekst\n:::',
  },
  {
    name: 'a card on its own',
    bad: ':::card{word=Glad}\nTekst\n:::',
    says: ['misplaced-directive 1:1'],
    good: '::::cards{deck=D}\n:::card{word=Glad}\nTekst\n:::\n::::',
    prints: 'Tekst',
  },
  {
    name: 'a card in a box',
    bad: '::::box{kind=tip}\n:::card{word=Glad}\nTekst\n:::\n::::',
    says: ['misplaced-directive 2:1'],
    good: '::::cards{deck=D}\n:::card{word=Glad}\nTekst\n:::\n::::',
    prints: 'Tekst',
  },
  {
    name: 'a lane outside a step, behind a condition',
    bad: '::::when{meal}\n:::lane{lead=R}\nTekst\n:::\n::::',
    says: ['misplaced-directive 2:1'],
    good: ':::::step{id=mad}\n::::when{meal}\n:::lane{lead=R}\nTekst\n:::\n::::\n:::::',
    prints: 'Tekst',
  },
  {
    name: 'a directive in a list that holds none',
    bad: '::::choices{name=a}\n- Ja\n\n  :::box{kind=tip}\n  Tekst\n  :::\n::::',
    says: ['misplaced-directive 4:3'],
    good: ':::choices{name=a}\n- Ja\n\n  Tekst\n:::',
    prints: 'Tekst',
  },
  {
    name: 'a table without a table',
    bad: ':::table{rows=3}\nTekst\n:::',
    says: ['directive-content 1:1'],
    good: ':::table{rows=3}\n| a |\n| - |\n:::',
    prints: 'Tekst',
  },
  {
    name: 'choices without a list',
    bad: ':::choices{name=a}\nTekst\n:::',
    says: ['directive-content 1:1'],
    good: ':::choices{name=a}\n- Tekst\n:::',
  },
  { name: 'steps without numbers', bad: ':::steps\n- Tekst\n:::', says: ['directive-content 1:1'], good: ':::steps\n1. Tekst\n:::' },
  { name: 'columns without fields', bad: ':::columns\nTekst\n:::', says: ['directive-content 1:1'], good: ':::columns\n### Tekst\n:::' },
  {
    name: 'a deck with words between the cards',
    bad: ':::cards{deck=D}\nTekst\n:::',
    says: ['directive-content 1:1'],
    good: '::::cards{deck=D}\n:::card{word=Tekst}\n:::\n::::',
  },
  {
    name: 'a block of HTML',
    bad: 'Før\n\n<div class="a">\nTekst <b>her</b>\n</div>',
    says: ['raw-html 3:1'],
    good: 'Før\n\nTekst **her**',
    prints: 'Tekst',
  },
  { name: 'HTML in a line', bad: 'En <b>fed</b> tekst', says: ['raw-html 1:4', 'raw-html 1:10'], good: 'En **fed** tekst', prints: 'fed' },
  { name: 'a comment', bad: 'Før\n\n<!-- husk mig -->', says: ['raw-html 3:1'], good: 'Før', prints: 'husk mig' },
  { name: 'a comment in a line', bad: 'Før <!-- husk --> efter', says: ['raw-html 1:5'], good: 'Før efter', prints: 'husk' },
  {
    name: 'a link that runs a script',
    bad: '[Ord](javascript:alert(1))',
    says: ['link-scheme 1:1'],
    good: '[Ord](https://a.dk)',
    prints: 'Ord',
  },
  {
    name: 'a link in capitals that runs a script',
    bad: 'A [Ord](JavaScript:alert(1))',
    says: ['link-scheme 1:3'],
    good: 'A [Ord](HTTPS://a.dk)',
    prints: 'Ord',
  },
  { name: 'a link to a file', bad: '[Ord](file:///etc/passwd)', says: ['link-scheme 1:1'], good: '[Ord](#anker)', prints: 'Ord' },
  { name: 'a link without encryption', bad: '<http://a.dk>', says: ['link-scheme 1:1'], good: '<https://a.dk>', prints: 'http://a.dk' },
  { name: 'a link to data', bad: '[Ord](data:text/html,x)', says: ['link-scheme 1:1'], good: '[Ord](tel:+4512345678)', prints: 'Ord' },
  { name: 'a link beside the sheet', bad: '[Ord](andet.md)', says: ['link-scheme 1:1'], good: '[Ord](mailto:a@b.dk)', prints: 'Ord' },
  {
    name: 'a link by reference that runs a script',
    bad: '[Ord][a]\n\n[a]: javascript:x',
    says: ['link-scheme 1:1'],
    good: '[Ord][a]\n\n[a]: https://a.dk',
    prints: 'Ord',
  },
  {
    name: 'a value in an address',
    bad: '[Ord](https://a.dk/{{session.number}})',
    says: ['mustache-not-here 1:1'],
    good: '[Ord](https://a.dk/1)',
    prints: 'Ord',
  },
  { name: 'a link with no words', bad: 'Se [](https://a.dk)', says: ['link-without-words 1:4'], good: 'Se [her](https://a.dk)' },
  {
    name: 'a link with words that do not print',
    bad: '[Ord](https://a.dk "titel")',
    says: ['link-title 1:1'],
    good: '[Ord](https://a.dk)',
  },
  {
    name: 'a picture that leaves the content',
    bad: '![Ord](../../../hemmelig.png)',
    says: ['picture-path 1:1'],
    good: '![Ord](../pictures/ord.png)',
    prints: 'Ord',
  },
  { name: 'a picture from the root', bad: '![Ord](/etc/passwd)', says: ['picture-path 1:1'], good: '![Ord](ord.png)', prints: 'Ord' },
  {
    name: 'a picture from an address',
    bad: '![Ord](https://a.dk/a.png)',
    says: ['picture-path 1:1'],
    good: '![Ord](a.png)',
    prints: 'Ord',
  },
  { name: 'a picture from a disk of Windows', bad: '![Ord](C:/a.png)', says: ['picture-path 1:1'], good: '![Ord](a.png)', prints: 'Ord' },
  {
    name: 'a picture with backslashes',
    bad: '![Ord](<..\\x\\a.png>)',
    says: ['picture-path 1:1'],
    good: '![Ord](../x/a.png)',
    prints: 'Ord',
  },
  { name: 'a picture of nothing', bad: '![Ord]()', says: ['picture-path 1:1'], good: '![Ord](a.png)', prints: 'Ord' },
  { name: 'a picture that says nothing', bad: 'Se ![](a.png)', says: ['picture-without-words 1:4'], good: 'Se ![Et kort](a.png)' },
  { name: 'a value in the words of a picture', bad: '![{{session.date}}](a.png)', says: ['mustache-not-here 1:1'], good: '![dato](a.png)' },
  { name: 'a symbol that can be none', bad: '![](symbol:Gå_tur) Gå', says: ['symbol-name 1:1'], good: '![](symbol:gå-tur) Gå' },
  {
    name: 'a symbol with a space in its name',
    bad: 'A\n\n![](symbol:gå tur) Gå en tur.',
    says: ['symbol-as-text 3:1'],
    good: 'A\n\n![](symbol:gå-tur) Gå en tur.',
    prints: 'Gå en tur.',
  },
  { name: 'a symbol after a space', bad: '- ![](symbol: glad) Glad', says: ['symbol-as-text 1:3'], good: '- ![](symbol:glad) Glad' },
  { name: 'a symbol without its mark', bad: '[Glad](symbol:glad)', says: ['link-scheme 1:1'], good: '![Glad](symbol:glad)' },
  { name: 'a value in single brackets', bad: 'Vi ses {session.date}.', says: ['value-as-text 1:1'], good: 'Vi ses {{session.date}}.' },
  { name: 'a directive with one colon', bad: ':lines{count=3}', says: ['directive-as-text 1:1'], good: '::lines{count=3}' },
  { name: 'round brackets', bad: '::lines(count=3)', says: ['directive-as-text 1:1'], good: '::lines{count=3}' },
  { name: 'curly quotes', bad: '::scale{name=”trang”}', says: ['curly-quotes 1:9'], good: '::scale{name="trang"}' },
  { name: 'a link to another sheet', bad: 'Se [Trang](trangkurven.md).', says: ['link-scheme 1:4'], good: 'Se *Trang*.', prints: 'Trang' },
  { name: 'a title in the text', bad: '# Titel', says: ['title-in-text 1:1'], good: '## Titel', prints: 'Titel' },
  { name: 'a title in the text, underlined', bad: 'Titel\n=====', says: ['title-in-text 1:1'], good: 'Titel\n-----', prints: 'Titel' },
  { name: 'a heading that jumps', bad: '## A\n\n#### B', says: ['heading-jump 3:1'], good: '## A\n\n### B' },
  { name: 'a heading that begins too low', bad: '### A', says: ['heading-jump 1:1'], good: '## A' },
  { name: 'an empty heading', bad: 'A\n\n##', says: ['empty-heading 3:1'], good: 'A\n\n## B' },
  { name: 'a footnote', bad: 'Ord[^1].\n\n[^1]: Kilde', says: ['footnote 1:4', 'footnote 3:1'], good: 'Ord.', prints: 'Kilde' },
  { name: 'a row with too many cells', bad: '| a |\n| - |\n| b | c |', says: ['table-cells 3:1'], good: '| a |\n| - |\n| b |' },
  { name: 'a sheet with no text', bad: '\n\n', says: ['empty-sheet 1:1'], good: 'Ord' },
];

const spoken = (body: string): string[] =>
  parse(sourceOf(body)).diagnostics.map(({ rule, place: { from } }) => `${rule} ${from.line - frontLines}:${from.column}`);

describe('parse: what is wrong, and where', () => {
  it.each(rows)('$name', ({ bad, says, good, prints }) => {
    expect(spoken(bad)).toEqual(says);
    expect(spoken(good)).toEqual([]);
    if (prints) expect(dumpTree(parse(sourceOf(bad)).value)).toContain(prints);
  });

  it('names the directive, attribute or choice that was meant', () => {
    const hint = (body: string): string => parse(sourceOf(body)).diagnostics[0]!.hint.da;
    expect(hint('::line')).toBe('Mente du »::lines«?');
    expect(hint(':::bix{kind=tip}\n:::')).toBe('Mente du »:::box«?');
    expect(hint('::lines{cout=3}')).toBe('Mente du »count«?');
    expect(hint('::field{label=a width=haf}')).toBe('Mente du »half«?');
    expect(hint(':::box {kind=tip}')).toBe('Skriv :::box{kind=tip}');
    expect(hint(':::boks{kind=tip}\n:::')).toBe('Mente du »:::box«?');
    expect(hint('::lines{antal=3}')).toBe('Mente du »count«?');
    expect(hint(':::box{kind=husk}\nA\n:::')).toBe('Mente du »remember«?');
    expect(hint('::lines(count=3)')).toBe('Skriv ::lines{count=3}');
    expect(hint('::scale{name=”trang”}')).toBe('Skriv med lige anførselstegn: name="trang"');
    expect(hint('![](symbol:gå  tur)')).toBe('Skriv ![](symbol:gå-tur)');
    expect(hint('[a](symbol:glad)')).toBe('Sæt et udråbstegn foran: ![](symbol:glad)');
    expect(hint('En<br>to')).toBe('Slet det, og skriv i stedet \\ sidst på linjen.');
    expect(hint('<blink>')).toBe('Skriv det som Markdown, eller sæt \\ foran <, hvis tegnet skal trykkes.');
    expect(hint(':::card{word=a}\nA\n:::')).toBe('Flyt det ind i :::cards, eller slet det.');
    expect(hint('::::keep\nTekst\n:::')).toMatch(/^Skriv :::: på en linje for sig/);
    expect(hint('::lines{label=Hej headin}')).toBe('Mente du »heading«?');
    expect(hint('::field{label=Mit navn}')).toBe('Flere ord skal stå i anførselstegn: label="Mit navn"');
    expect(hint('[a](http://a.dk)')).toBe('Brug https:// i stedet for http://.');
  });

  it('every message is said in both languages and ends in a hint', () => {
    for (const { bad } of rows)
      for (const { message, hint } of parse(sourceOf(bad)).diagnostics)
        for (const words of [message.da, message.en, hint.da, hint.en]) expect(words).toMatch(/\S/);
  });

  it('a template may have pictures of its own folder only', () => {
    const template = (body: string) => parse(sourceOf(body, { file: 'templates/forside.md', course: 'templates' }));
    expect(template('![Logo](logo.png)').diagnostics).toEqual([]);
    expect(template('![Logo](../content/logo.png)').diagnostics.map((d) => d.rule)).toEqual(['picture-path']);
  });
});
