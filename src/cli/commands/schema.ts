import { schemas } from '../../read/index.js';
import { exit, type Exit } from '../exit.js';
import { WrongUse } from '../wrong-use.js';

/** `trykklar schema`: JSON Schema of what editors write, for their editors. All of them by name, or one. */
export async function schema(name?: string): Promise<Exit> {
  const all: Record<string, unknown> = schemas();
  const names = Object.keys(all).join(', ');
  if (name !== undefined && !Object.hasOwn(all, name)) {
    throw new WrongUse({ da: `Der er intet skema »${name}«. Vælg: ${names}.`, en: `There is no schema "${name}". Choose: ${names}.` });
  }
  const text = JSON.stringify(name === undefined ? all : all[name], null, 2);
  await new Promise<void>((done) => void process.stdout.write(`${text}\n`, () => done()));
  return exit.done;
}
