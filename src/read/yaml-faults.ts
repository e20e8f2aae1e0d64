import type { Words } from '../model/index.js';
import { words } from './say.js';

/** What is said of a fault of the `yaml` package, by its code, and how to mend it. */
const faults: Record<string, [Words, Words]> = {
  BAD_INDENT: [
    words('En linje er rykket forkert ind, eller en parentes er ikke lukket.', 'A line is indented wrongly, or a bracket is not closed.'),
    words(
      'Ryk linjen lige så langt ind som dem over den, og luk hver [ og {.',
      'Indent the line like those above it, and close each [ and {.',
    ),
  ],
  TAB_AS_INDENT: [
    words('Linjen er rykket ind med et tabulatortegn, og andre med mellemrum.', 'The line is indented with a tab, and others with spaces.'),
    words('Ryk ind med mellemrum.', 'Indent with spaces.'),
  ],
  MISSING_CHAR: [
    words(
      'Her mangler et tegn: et anførselstegn, en parentes, et komma eller et kolon.',
      'A character is missing here: a quote, a bracket, a comma or a colon.',
    ),
    words('Luk det, der er begyndt.', 'Close what was begun.'),
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    words(
      'Der står to koloner på linjen. Så ligner teksten to felter.',
      'There are two colons on the line. The text then looks like two fields.',
    ),
    words('Sæt teksten efter det første kolon i anførselstegn: title: "…".', 'Put the text after the first colon in quotes: title: "…".'),
  ],
  MULTILINE_IMPLICIT_KEY: [
    words(
      'Linjen er ikke et felt. Der mangler et kolon, eller den er rykket forkert ind.',
      'The line is not a field. A colon is missing, or it is indented wrongly.',
    ),
    words(
      'Skriv feltets navn, kolon, mellemrum og værdien: title: Min trang.',
      'Write the name of the field, colon, space and the value: title: Min trang.',
    ),
  ],
  BAD_SCALAR_START: [
    words('En værdi kan ikke begynde med dette tegn.', 'A value cannot begin with this character.'),
    words('Sæt værdien i anførselstegn.', 'Put the value in quotes.'),
  ],
  UNEXPECTED_TOKEN: [
    words('Her står noget, der ikke hører til feltet over det.', 'Something stands here that does not belong to the field above it.'),
    words(
      'Sæt hele værdien i anførselstegn, eller skriv den som et felt: navn: værdi.',
      'Put the whole value in quotes, or write it as a field: name: value.',
    ),
  ],
  MULTIPLE_DOCS: [
    words('Filen har en linje med ---. Den deler felterne i to.', 'The file has a line ---. It cuts the fields in two.'),
    words('Fjern linjen.', 'Remove the line.'),
  ],
};

const other: [Words, Words] = [
  words('Felterne kan ikke læses her.', 'The fields cannot be read here.'),
  words('Skriv et felt på hver linje: navn, kolon, mellemrum, værdi.', 'Write one field a line: name, colon, space, value.'),
];

export const yamlFault = (code: string): [Words, Words] => faults[code] ?? other;
