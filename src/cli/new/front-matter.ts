import type { Audience, Edition, Kind } from '../../model/index.js';
import { yamlText } from './names.js';

/** What the fields at the top of a new sheet say. */
export interface Meta {
  title: string;
  kind: Kind;
  audience: Audience;
  edition: Edition;
  /** The session's number or theme; left out for a sheet of all. */
  theme?: string;
  symbol: string;
  supports?: string;
  adapts?: string;
}

/** A whole file: the fields, each with a note that says what it is for, and the text. Notes are not printed. */
export function sheetFile(meta: Meta, body: string): string {
  const { title, kind, audience, edition, theme, symbol, supports, adapts } = meta;
  const lines = [
    `title: ${yamlText(title)}`,
    `kind: ${kind}`,
    `audience: ${audience}`,
    ...(theme === undefined ? [] : [`themes: [${theme}]`]),
    `symbol: ${symbol} # billedet ved titlen: en betydning fra content/symbols/symbols.yaml`,
    ...(supports === undefined ? [] : [`supports: ${supports}`]),
    ...(edition === 'standard' ? [] : [`edition: ${edition}`]),
    ...(adapts === undefined ? [] : [`adapts: ${adapts}`]),
    ...(kind === 'cards' ? ['carrier: cards'] : []),
    'version: 1 # sæt tallet op, når indholdet ændrer sig',
    'review: { status: draft } # bliver til reviewed, når en fagperson har læst arket',
  ];
  return `---\n${lines.join('\n')}\n---\n\n${body.trim()}\n`;
}

/** The file of a sheet, by its edition. */
export const sheetPath = (folder: string, id: string, edition: Edition): string =>
  `${folder}/sheets/${id}${edition === 'standard' ? '' : `.${edition}`}.md`;
