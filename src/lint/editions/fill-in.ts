// The fields of a table that is filled in by hand.
import type { DirectiveOf, ParsedBlock } from '../../model/index.js';
import type { Thing } from './counterparts.js';
import { plain } from './words-in.js';

type Table = Extract<ParsedBlock, { type: 'table' }>;

/**
 * Columns are fields where whole rows are empty. Where rows have a name at the left ("The one I ring to |    |"), each such row is one; two or
 * more empty columns beside them are fields as well.
 */
export function fieldsOf({ attributes, children, place }: DirectiveOf<'table', 'parsed'>): Thing[] {
  const table = children.find((block): block is Table => block.type === 'table');
  if (!table) return [];
  const rows = (attributes.example ? table.rows.slice(1) : table.rows).map((row) =>
    table.head.map((_, i) => plain(row[i]?.children ?? [])),
  );
  const named = rows.filter(([first = '', ...rest]) => first !== '' && rest.includes(''));
  const thing = (label: string): Thing => ({ label, about: [label], place });
  const heads = table.head.map((cell) => ({ ...thing(plain(cell.children)), place: cell.place }));
  if (named.length === 0) return attributes.rows === 0 && !rows.flat().includes('') ? [] : heads.filter(({ label }) => label !== '');
  const empty = heads.filter((_, column) => column > 0 && named.some((row) => row[column] === ''));
  return [...named.map(([first = '']) => thing(first)), ...(empty.length > 1 ? empty : [])];
}
