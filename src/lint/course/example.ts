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

/** A sheet: fields that come besides title and review, and its text. */
export const exampleSheet = (fields: string, body = 'Tekst.'): string =>
  `---\ntitle: Et ark\n${fields}\nreview: { status: draft }\n---\n\n${body}\n`;
