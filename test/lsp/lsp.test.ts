// The language server as an editor meets it: a child process, the real protocol over stdin and stdout.
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  CodeActionRequest,
  CompletionRequest,
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  HoverRequest,
  InitializeRequest,
  PublishDiagnosticsNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type CodeAction,
  type CompletionItem,
  type Diagnostic,
  type MarkupContent,
  type Position,
  type ProtocolConnection,
} from 'vscode-languageserver/node.js';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { directive, directiveNames, valuePaths } from '../../src/model/index.js';
import { compiled } from '../cli/compiled.js';
import { small, workshop } from '../cli/content.js';
import { run } from '../cli/run.js';

let dist: string;
let folder: string;
let child: ChildProcess;
let editor: ProtocolConnection;
const told = new Map<string, Diagnostic[]>();
let heard: () => void = () => undefined;

const top = '---\ntitle: Mit mål\nkind: worksheet\nreview: { status: draft }\n---\n\n';
const uriOf = (file: string): string => pathToFileURL(join(folder, file)).href;
const sheet = 'content/lille/sheets/maal.md';

beforeAll(async () => {
  dist = compiled();
  folder = workshop();
  child = spawn(process.execPath, [join(dist, 'cli/main.js'), 'lsp'], { cwd: folder, stdio: ['pipe', 'pipe', 'inherit'] });
  editor = createProtocolConnection(new StreamMessageReader(child.stdout!), new StreamMessageWriter(child.stdin!));
  editor.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
    told.set(uri, diagnostics);
    heard();
  });
  editor.listen();
  const { capabilities } = await editor.sendRequest(InitializeRequest.type, { processId: null, rootUri: null, capabilities: {} });
  expect(capabilities).toMatchObject({ hoverProvider: true, completionProvider: {}, codeActionProvider: {} });
}, 60_000);
afterAll(() => {
  child.kill();
});

let version = 0;
/** Opens or changes a text, and waits for what is said of it. */
async function write(file: string, text: string): Promise<Diagnostic[]> {
  const uri = uriOf(file);
  const answer = new Promise<void>((done) => (heard = done));
  const change = { textDocument: { uri, version: ++version }, contentChanges: [{ text }] };
  if (told.has(uri)) await editor.sendNotification(DidChangeTextDocumentNotification.type, change);
  else
    await editor.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId: 'markdown', version, text },
    });
  await answer;
  return told.get(uri)!;
}
/** Where ‸ stands in a text, and the text without it. */
function marked(text: string): { text: string; position: Position } {
  const at = text.indexOf('‸');
  const whole = text.replace('‸', '');
  return { text: whole, position: TextDocument.create('', '', 0, whole).positionAt(at) };
}
async function complete(body: string, head = top): Promise<CompletionItem[]> {
  const { text, position } = marked(head + body);
  await write(sheet, text);
  const found = await editor.sendRequest(CompletionRequest.type, { textDocument: { uri: uriOf(sheet) }, position });
  return Array.isArray(found) ? found : (found?.items ?? []);
}
async function hover(body: string, head = top): Promise<string | null> {
  const { text, position } = marked(head + body);
  await write(sheet, text);
  const found = await editor.sendRequest(HoverRequest.type, { textDocument: { uri: uriOf(sheet) }, position });
  return (found?.contents as MarkupContent | undefined)?.value ?? null;
}
const labels = (items: readonly CompletionItem[]): string[] => items.map(({ label }) => label);

test('says what check says of the file, as it stands in the editor', async () => {
  const body = 'Et mål er noget, du gerne vil, bl.a. i morgen.\n\n::lnies{count=3}\n';
  const found = await write(sheet, top + body);
  const rules = found.map(({ code }) => code);
  expect(rules).toContain('unknown-directive');
  expect(found.find(({ code }) => code === 'unknown-directive')).toMatchObject({
    severity: 1,
    source: 'trykklar',
    range: { start: { line: 8, character: 0 } },
    message: expect.stringContaining('lines'),
  });
  const other = workshop({ [sheet]: top + body });
  const { out } = await run(dist, other, ['check', '--json', sheet]);
  const checked = (JSON.parse(out) as { diagnostics: { rule: string }[] }).diagnostics.map(({ rule }) => rule);
  expect(rules).toEqual(checked);
});

test('is silent about what was mended, though the disk has not changed', async () => {
  expect(await write(sheet, `${top}::lnies\n`)).not.toEqual([]);
  expect(await write(sheet, `${top}Et mål er noget, du gerne vil.\n`)).toEqual([]);
});

test('knows courses and sessions as well', async () => {
  const session = 'content/lille/sessions/2.yaml';
  const found = await write(session, small[session]!.replace('symbol: glad', 'symbol: glda'));
  expect(found.find(({ code }) => code === 'unknown-symbol')).toMatchObject({
    range: { start: { line: 2 } },
    message: expect.stringContaining('`glad`'),
  });
  expect((await write(session, small[session]!)).map(({ code }) => code)).not.toContain('unknown-symbol');
  await editor.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri: uriOf(session) } });
});

test('completes directives, found by Danish words too', async () => {
  const leaves = await complete('::‸');
  expect(labels(leaves).sort()).toEqual(directiveNames.filter((name) => directive(name).form === 'leaf').sort());
  const boxes = await complete(':::bo‸');
  const box = boxes.find(({ label }) => label === 'box')!;
  expect(box).toMatchObject({
    documentation: directive('box').about,
    filterText: expect.stringContaining('ramme'),
    textEdit: { newText: 'box', range: { start: { line: 6, character: 3 }, end: { line: 6, character: 5 } } },
  });
  expect(await complete('Kl. 13:30‸')).toEqual([]);
});

test('completes attributes that are not there yet, and their values', async () => {
  expect(labels(await complete('::lines{count=3 ‸}'))).toEqual(['label', 'heading']);
  expect(labels(await complete(':::box{kind=‸}\n:::'))).toEqual(['remember', 'example', 'warning', 'tip']);
  expect(labels(await complete('::::cards{deck="x"}\n:::card{symbol=g‸ word="x"}\n:::\n::::'))).toEqual(['glad']);
  expect(labels(await complete(':::when{‸}\n:::'))).toEqual(['hours', 'meal']);
  expect(labels(await complete(':::when{meal=‸}\n:::'))).toEqual(['true', 'false']);
  expect(labels(await complete('::include{sheet=‸}'))).toEqual(expect.arrayContaining(['dagen', 'opgave']));
  expect(await complete('::lines{label="hvad ‸"}')).toEqual([]);
});

test('completes symbols, values and the fields at the top', async () => {
  expect(labels(await complete('![](symbol:‸) Glad.'))).toEqual(['glad']);
  expect(labels(await complete('Hej {{par‸'))).toEqual(valuePaths);
  const head = '---\ntitle: Mit mål\nkind: ‸\nreview: { status: draft }\n---\n\n';
  expect(labels(await complete('', head))).toEqual(expect.arrayContaining(['homework', 'cards']));
  const field = (await complete('', '---\ntitle: Mit mål\nkind: worksheet\nsy‸\nreview: { status: draft }\n---\n\n')).find(
    ({ label }) => label === 'symbol',
  )!;
  expect(field).toMatchObject({ textEdit: { newText: 'symbol: ' }, documentation: expect.stringContaining('symbols.yaml') });
});

test('explains a directive, an attribute, a symbol, a value and a field', async () => {
  expect(await hover('::li‸nes{count=3}')).toContain(directive('lines').about);
  expect(await hover('::lines{co‸unt=3}')).toBe(directive('lines').attributes['count']!.about);
  expect(await hover('![](symbol:gl‸ad) Glad.')).toBe('glad');
  expect(await hover('Vi ses {{group.pl‸ace}}.')).toBe('Stedet');
  expect(await hover('', '---\ntitle: Mit mål\nki‸nd: worksheet\nreview: { status: draft }\n---\n\n')).toContain('homework');
  expect(await hover('Et m‸ål.')).toBeNull();
});

test('mends what has a fix', async () => {
  const uri = uriOf(sheet);
  const text = `${top}Et mål er noget, du "gerne" vil.\n`;
  const found = await write(sheet, text);
  const quote = found.find(({ code }) => code === 'straight-quotes')!;
  const answer = await editor.sendRequest(CodeActionRequest.type, {
    textDocument: { uri },
    range: quote.range,
    context: { diagnostics: [quote] },
  });
  const action = answer![0] as CodeAction;
  expect(action).toMatchObject({ kind: 'quickfix', diagnostics: [{ code: 'straight-quotes' }] });
  const mended = TextDocument.applyEdits(TextDocument.create(uri, 'markdown', 1, text), action.edit!.changes![uri]!);
  expect(mended).not.toContain('"');
  expect((await write(sheet, mended)).map(({ code }) => code)).not.toContain('straight-quotes');
  const nothing = await editor.sendRequest(CodeActionRequest.type, {
    textDocument: { uri },
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    context: { diagnostics: [] },
  });
  expect(nothing).toEqual([]);
});

test('ends when the editor says so', async () => {
  const ended = new Promise<number | null>((done) => child.on('exit', done));
  await editor.sendRequest(ShutdownRequest.type);
  await editor.sendNotification(ExitNotification.type);
  expect(await ended).toBe(0);
});
