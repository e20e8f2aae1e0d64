// The verb `serve`: a language server for sheets and lists, over stdin and stdout.
import { fileURLToPath } from 'node:url';
import {
  CodeActionKind,
  CompletionItemKind,
  createConnection,
  MarkupKind,
  ProposedFeatures,
  TextDocuments,
  TextDocumentSyncKind,
  type CompletionItem,
} from 'vscode-languageserver/node.js';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Course, Library } from '../model/index.js';
import { writingAt } from './context.js';
import type { Desk, Reading } from './desk.js';
import { explain } from './hover.js';
import { actionsFor, shown } from './tell.js';
import { wordsAt } from './words-at.js';

export type { Desk } from './desk.js';

/** So long nothing must be typed before a text is examined, in milliseconds. */
const pause = 200;

/** Serves one editor until it says goodbye; the process ends then. */
export function serve(desk: Desk): Promise<never> {
  const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
  const documents = new TextDocuments(TextDocument);
  const readings = new Map<string, Reading>();
  const waiting = new Map<string, NodeJS.Timeout>();
  let last: Promise<unknown> = Promise.resolve();
  const fileOf = (uri: string): string => desk.fileOf(uri.startsWith('file:') ? fileURLToPath(uri) : uri);

  /** One after another: reading takes all of a core. What was typed meanwhile is examined next. */
  const examine = (uri: string): Promise<Reading | null> => {
    const next = last.then(async () => {
      const document = documents.get(uri);
      if (!document) return null;
      const reading = await desk.read(new Map(documents.all().map((open) => [fileOf(open.uri), open.getText()])), fileOf(uri));
      readings.set(uri, reading);
      const diagnostics = reading.diagnostics.map((diagnostic) => shown(diagnostic, desk.lang));
      if (documents.get(uri)?.version === document.version)
        await connection.sendDiagnostics({ uri, version: document.version, diagnostics });
      return reading;
    });
    last = next.catch((failure: unknown) => connection.console.error(failure instanceof Error ? (failure.stack ?? failure.name) : 'fault'));
    return next;
  };
  const read = async (uri: string): Promise<Reading | null> => readings.get(uri) ?? examine(uri);

  connection.onInitialize(() => ({
    capabilities: {
      textDocumentSync: TextDocumentSyncKind.Incremental,
      completionProvider: { triggerCharacters: [':', '{', '=', '.', '"'] },
      hoverProvider: true,
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
    },
    serverInfo: { name: 'trykklar' },
  }));
  documents.onDidChangeContent(({ document: { uri } }) => {
    clearTimeout(waiting.get(uri));
    waiting.set(
      uri,
      setTimeout(() => void examine(uri).catch(() => undefined), pause),
    );
  });
  documents.onDidClose(({ document: { uri } }) => {
    clearTimeout(waiting.get(uri));
    readings.delete(uri);
    void connection.sendDiagnostics({ uri, diagnostics: [] });
  });
  connection.onCompletion(async ({ textDocument: { uri }, position }) => {
    const [document, reading] = [documents.get(uri), await read(uri)];
    if (!document || !reading) return [];
    const before = lineOf(document, position.line).slice(0, position.character);
    const writing = writingAt(before, isTop(document, position.line));
    if (!writing) return [];
    const range = { start: { line: position.line, character: writing.from }, end: position };
    return wordsAt(writing, reading.library, courseOf(reading.library, fileOf(uri))).map(
      ({ word, about, also = [], insert = word }): CompletionItem => ({
        label: word,
        kind: CompletionItemKind.Keyword,
        documentation: about,
        filterText: [word, ...also].join(' '),
        textEdit: { range, newText: insert },
      }),
    );
  });
  connection.onHover(async ({ textDocument: { uri }, position: { line, character } }) => {
    const [document, reading] = [documents.get(uri), await read(uri)];
    const value = document && reading && explain(lineOf(document, line), character, isTop(document, line), reading.library);
    return value ? { contents: { kind: MarkupKind.Markdown, value } } : null;
  });
  connection.onCodeAction(({ textDocument: { uri }, range }) => {
    const [document, reading] = [documents.get(uri), readings.get(uri)];
    // Edits are offsets in the text that was examined; what was typed since has moved them.
    const text = reading && textOf(reading.library, fileOf(uri));
    return document && reading && text === normalised(document) ? actionsFor(uri, text, reading.diagnostics, range, desk.lang) : [];
  });
  documents.listen(connection);
  connection.listen();
  return new Promise(() => undefined);
}

const lineOf = (document: TextDocument, line: number): string =>
  document.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } }).replace(/[\r\n]+$/, '');

/** Between the first line --- and the next. */
function isTop(document: TextDocument, line: number): boolean {
  const lines = document
    .getText()
    .split('\n', line + 1)
    .map((text) => text.trimEnd());
  return line > 0 && lines[0] === '---' && !lines.slice(1, line + 1).includes('---');
}

const textOf = ({ sheets, templates }: Library, file: string): string | undefined =>
  [...[...sheets.values()].flatMap(({ editions }) => Object.values(editions)), ...templates.values()].find((source) => source.file === file)
    ?.text;

/** As sheets are read. */
const normalised = (document: TextDocument): string =>
  document
    .getText()
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');

const courseOf = ({ courses }: Library, file: string): Course | null =>
  [...courses.values()].find((course) => file.startsWith(course.file.replace(/course\.yaml$/, ''))) ?? null;
