// Our messages as an editor shows them.
import {
  CodeActionKind,
  DiagnosticSeverity,
  type CodeAction,
  type Diagnostic as Shown,
  type Position,
  type Range,
} from 'vscode-languageserver/node.js';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Diagnostic, Place, Point, Severity } from '../model/index.js';
import type { Desk } from './desk.js';

const severities: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  hint: DiagnosticSeverity.Information,
};

/** Editors count lines and characters from 0. */
const positionOf = ({ line, column }: Point): Position => ({ line: line - 1, character: column - 1 });
const rangeOf = ({ from, to }: Place): Range => ({ start: positionOf(from), end: positionOf(to) });

export const shown = ({ place, severity, rule, message, hint }: Diagnostic, lang: Desk['lang']): Shown => ({
  range: rangeOf(place),
  severity: severities[severity],
  code: rule,
  source: 'trykklar',
  message: `${message[lang]}\n${hint[lang]}`,
});

/**
 * What can be mended at a place.
 *
 * @param text the text that the messages are about: edits are offsets in it
 */
export function actionsFor(uri: string, text: string, found: readonly Diagnostic[], at: Range, lang: Desk['lang']): CodeAction[] {
  const source = TextDocument.create(uri, 'markdown', 0, text);
  return found.flatMap((diagnostic): CodeAction[] => {
    const { fix, hint, place } = diagnostic;
    if (!fix || !meet(rangeOf(place), at)) return [];
    const edits = fix.edits.map(({ from, to, text: newText }) => ({
      range: { start: source.positionAt(from), end: source.positionAt(to) },
      newText,
    }));
    const about = { diagnostics: [shown(diagnostic, lang)], edit: { changes: { [uri]: edits } } };
    return [{ title: hint[lang], kind: CodeActionKind.QuickFix, isPreferred: fix.safe, ...about }];
  });
}

const meet = (a: Range, b: Range): boolean => !before(a.end, b.start) && !before(b.end, a.start);
const before = (a: Position, b: Position): boolean => a.line < b.line || (a.line === b.line && a.character < b.character);
