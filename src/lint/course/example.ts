// Files that the examples of this folder share: a course of the small world in `test/read/small-world.ts`, with other readers.

export const exampleCourse = (readers: string): string =>
  `id: proeve
name: Prøve
short: Prøve
meeting: Møde
edition: standard
missingEasyRead: warning
readers: [${readers}]
leads:
  R: { name: Leder R, role: r }
  S: { name: Leder S, role: s }
options:
  hours: { type: number, of: [2, 3], default: 2, about: Timer }
  meal: { type: flag, default: true, about: Mad }
frame: [velkomst, mad, farvel]
credits: []
`;

/** The small world's symbols, and one of a substance. */
export const bottle: Readonly<Record<string, string>> = {
  'content/symbols/symbols.yaml':
    'glad: { source: openmoji 1F642, name: glad, licence: CC BY-SA 4.0 }\nked: { source: own, name: ked, licence: CC BY-SA 4.0 }\n' +
    'flaske: { source: own, name: en flaske, licence: CC BY-SA 4.0, substance: true }\n',
  'content/symbols/svg/flaske.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 72"><path d="M9 9h9"/></svg>',
};

/** A sheet: fields that come besides title and review, and its text. */
export const exampleSheet = (fields: string, body = 'Tekst.'): string =>
  `---\ntitle: Et ark\n${fields}\nreview: { status: draft }\n---\n\n${body}\n`;
