import { fault, type ContactRow, type Contacts, type DirectiveOf, type Place } from '../model/index.js';
import type { Tailoring } from './context.js';

/** Phone numbers of a group, in the order of their file. A number that nobody has confirmed prints, and a hint says so. */
export function tailorContacts({ attributes, place }: DirectiveOf<'contacts'>, { around, say }: Tailoring): Contacts {
  const { group = 'all' } = attributes;
  const rows = Object.entries(around.contacts)
    .filter(([, contact]) => group === 'all' || contact.group === group)
    .map(([id, { name, number, note, confirmed }]): ContactRow => {
      if (confirmed === null) say(unconfirmed(name, place));
      return { id, name, number, note };
    });
  return { type: 'contacts', rows, place };
}

const unconfirmed = (name: string, place: Place) =>
  fault(
    'contact-unconfirmed',
    place,
    { da: `Ingen har bekræftet nummeret til ${name}.`, en: `Nobody has confirmed the number of ${name}.` },
    { da: 'Ring til det, og skriv `confirmed` i contacts.yaml.', en: 'Call it, and write `confirmed` in contacts.yaml.' },
    'hint',
  );
