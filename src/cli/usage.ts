import type { CommanderError } from 'commander';
import type { Words } from '../model/index.js';

const help: Words = { da: 'Se `trykklar --help`.', en: 'See `trykklar --help`.' };

/** What was wrong with the command line, in our languages. Commander speaks English only. */
export function usage({ code, message }: CommanderError): Words {
  const what = /'([^']*)'/.exec(message)?.[1] ?? '';
  const said: Record<string, Words> = {
    'commander.unknownOption': { da: `Valget ${what} findes ikke.`, en: `There is no option ${what}.` },
    'commander.unknownCommand': { da: `Kommandoen ${what} findes ikke.`, en: `There is no command ${what}.` },
    'commander.missingArgument': {
      da: `Der mangler noget efter kommandoen: ${what}.`,
      en: `Something is missing after the command: ${what}.`,
    },
    'commander.excessArguments': { da: 'Der står for meget efter kommandoen.', en: 'There is too much after the command.' },
    'commander.optionMissingArgument': { da: `Valget ${what} skal have en værdi.`, en: `The option ${what} needs a value.` },
    'commander.conflictingOption': {
      da: `${both(message, 'og')} kan ikke bruges sammen.`,
      en: `${both(message, 'and')} cannot be used together.`,
    },
    'commander.invalidArgument': { da: `Værdien passer ikke: ${values(message)}.`, en: `The value does not fit: ${values(message)}.` },
  };
  const { da, en } = said[code] ?? { da: message, en: message };
  return { da: `${da} ${help.da}`, en: `${en} ${help.en}` };
}

/** The two options of commander's sentence, without what they take: "--fix og --watch". */
const both = (message: string, and: string): string => [...message.matchAll(/'(--[a-z-]+)/g)].map(([, option]) => option).join(` ${and} `);

/** Which option, and what it may be: the useful half of commander's sentence. */
const values = (message: string): string =>
  message
    .replace(/^error: (option|command-argument) /, '')
    .replace(/argument '([^']*)' is invalid\./, '»$1«.')
    .replace('Allowed choices are', '→')
    .replace(/\.$/, '');

/** What the system refuses, and what to do about it; null for a fault that is not the system's. */
export function systemFault(failure: unknown): Words | null {
  const code = failure instanceof Error && 'code' in failure ? String(failure.code) : '';
  const stay: Words = { da: 'De gamle filer står, som de stod.', en: 'The old files are as they were.' };
  const full: Words = { da: 'Disken er fuld. Gør plads, og prøv igen.', en: 'The disk is full. Make room, and try again.' };
  const forbidden: Words = {
    da: 'Der må ikke skrives i mappen. Vælg en anden med --out.',
    en: 'Writing to the folder is not allowed. Choose another with --out.',
  };
  const taken: Words = {
    da: 'Der ligger en fil, hvor mappen skal være. Vælg en anden med --out.',
    en: 'There is a file where the folder is to be. Choose another with --out.',
  };
  const found = { EEXIST: taken, ENOTDIR: taken, ENOSPC: full, EDQUOT: full, EACCES: forbidden, EPERM: forbidden, EROFS: forbidden }[code];
  return found ? { da: `${found.da} ${stay.da}`, en: `${found.en} ${stay.en}` } : null;
}
