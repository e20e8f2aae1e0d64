import { fault, type ContactRow, type Contacts, type DirectiveOf, type Place } from '../model/index.js';
import type { Tailoring } from './context.js';

/** Phone numbers of a group, in the order of their file. Numbers that nobody has confirmed print, and one hint names them. */
export function tailorContacts({ attributes, place }: DirectiveOf<'contacts'>, { around, say }: Tailoring): Contacts {
  const { group = 'all' } = attributes;
  const found = Object.entries(around.contacts).filter(([, contact]) => group === 'all' || contact.group === group);
  const unsure = found.filter(([, { confirmed }]) => confirmed === null).map(([, { name }]) => name);
  if (unsure.length > 0) say(unconfirmed(unsure, place));
  return { type: 'contacts', rows: found.map(([id, { name, number, note }]): ContactRow => ({ id, name, number, note })), place };
}

const unconfirmed = (names: string[], place: Place) =>
  fault(
    'contact-unconfirmed',
    place,
    { da: `Ingen har bekræftet: ${names.join(', ')}.`, en: `Nobody has confirmed: ${names.join(', ')}.` },
    { da: 'Ring til numrene, og skriv `confirmed` i contacts.yaml.', en: 'Call the numbers, and write `confirmed` in contacts.yaml.' },
    'hint',
  );
