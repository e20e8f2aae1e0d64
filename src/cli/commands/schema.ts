import { z } from 'zod';
import { contactsFile, courseFile, factsFile, order, sessionFile, sheetMeta, symbolsFile } from '../../model/index.js';
import { exit, type Exit } from '../exit.js';

const schemas = {
  sheet: sheetMeta,
  order,
  course: courseFile,
  session: sessionFile,
  symbols: symbolsFile,
  facts: factsFile,
  contacts: contactsFile,
};
export const schemaNames = Object.keys(schemas);

/** `trykklar schema`: JSON Schema of what editors write, for their editors. All of them by name, or one. */
export async function schema(name?: string): Promise<Exit> {
  const json = Object.fromEntries(Object.entries(schemas).map(([key, one]) => [key, z.toJSONSchema(one as z.ZodType, { io: 'input' })]));
  const text = JSON.stringify(name === undefined ? json : json[name], null, 2);
  await new Promise<void>((done) => void process.stdout.write(`${text}\n`, () => done()));
  return exit.done;
}
