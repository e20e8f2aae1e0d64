// The attributes of a directive that somebody reads on paper or hears.
import { directive, type DirectiveOf, type DirectiveName } from '../model/index.js';

/** Text attributes that name things for the program: nobody reads them. */
const ids = new Set(['name', 'id']);

/** In the order of the directive table. */
export function labelsOf({ name, attributes }: DirectiveOf<DirectiveName, 'parsed'>): { name: string; text: string }[] {
  return Object.entries(directive(name).attributes).flatMap(([attribute, { type }]) => {
    const text = (attributes as Record<string, unknown>)[attribute];
    return type.is === 'text' && !ids.has(attribute) && typeof text === 'string' ? [{ name: attribute, text }] : [];
  });
}
