import { asId, type Checked, type Edition, editions, id, nearest, startOf } from '../model/index.js';
import { didYouMean, say, words } from './say.js';

/** What a sheet's file name says: "min-trang.easy-read.md". */
export interface SheetName {
  id: string;
  edition: Edition;
}

/** Reads the id and the edition from a file name, and goes on with the likely ones when it is wrong. */
export function sheetName(file: string): Checked<SheetName> {
  const [first = '', ...rest] = file
    .slice(file.lastIndexOf('/') + 1)
    .replace(/\.md$/, '')
    .split('.');
  const suffix = rest.join('.');
  const edition = suffix === '' ? 'standard' : editions.find((e) => e !== 'standard' && e === suffix);
  const value: SheetName = { id: id.safeParse(first).success ? first : asId(first) || 'ark', edition: edition ?? 'standard' };
  const diagnostics = [];
  if (value.id !== first) {
    diagnostics.push(
      say(
        'file-name',
        startOf(file),
        words(
          'Filens navn kan kun have små bogstaver a–z, tal og bindestreger.',
          'The name of the file may have small letters a–z, digits and hyphens only.',
        ),
        words(`Kald filen \`${value.id}.md\`.`, `Name the file \`${value.id}.md\`.`),
      ),
    );
  }
  if (edition === undefined) {
    const message = words(`Der er ingen udgave, der hedder \`${suffix}\`.`, `There is no edition called \`${suffix}\`.`);
    diagnostics.push(
      say('file-name', startOf(file), message, didYouMean(nearest(suffix, ['easy-read']), [`${value.id}.md`, `${value.id}.easy-read.md`])),
    );
  }
  return { value, diagnostics };
}
