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
    // Never "call it": 112 is among them.
    {
      da: 'Slå hvert nummer op på tjenestens egen side, og skriv i contacts.yaml, hvem der så efter og hvornår: `confirmed: { by: rolle, on: 2027-01-15 }`.',
      en: "Look each number up on the service's own page, and write in contacts.yaml who checked and when: `confirmed: { by: role, on: 2027-01-15 }`.",
    },
    'hint',
  );
