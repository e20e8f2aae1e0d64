// Every Danish word that assembling prints: file names, when a file is used, and the titles of the PDFs.
import type { Carrier, PackJob } from '../model/index.js';

/** The neutral part of a file's name, after its number. Decks are named after their sheet. */
export const fileNames = {
  participants: 'deltagere',
  facilitators: 'ledere',
  homework: 'hjemmeopgave',
  support: 'stoette',
} as const;
/** What tells the files of one sheet apart when it goes on paper in several ways. */
export const carrierNames: Record<Carrier, string> = {
  a4: 'a4',
  cards: 'kort',
  wallet: 'lommefold',
  booklet: 'haefte',
  poster: 'plakat-a3',
  tiles: 'plakat-a4',
  fridge: 'koeleskab',
  certificate: 'bevis',
  calibration: 'proeveark',
};
/** What a PDF's title says of such a sheet, when its own title would tell what the course is about. */
export const carrierTitles: Record<Carrier, string> = {
  a4: 'Ark',
  cards: 'Kort',
  wallet: 'Lommefold',
  booklet: 'Hæfte',
  poster: 'Plakat',
  tiles: 'Plakat',
  fridge: 'Til køleskabet',
  certificate: 'Bevis',
  calibration: 'Prøveark',
};
export const wholeFile = 'samlet.pdf';
export const printRunFile = 'trykseddel.pdf';

/** When a file is handed out, and to whom: the second line of a row of the print-run sheet. */
export const when: Record<PackJob['id'], string> = {
  participants: 'Til alle, når de sidder',
  cards: 'På bordet hele mødet',
  facilitators: 'Én til hver leder',
  homework: 'Til alle, når I slutter',
  support: 'Én af hver til dem, der støtter',
  all: 'Alt i én fil, til at se igennem på skærmen',
  'print-run': 'Læs den, før du trykker',
  sheet: 'Når arket skal bruges',
};

/** The same for a sheet that goes on paper in a way of its own. */
export const whenCarried: Partial<Record<Carrier, string>> = {
  wallet: 'Til alle, til lommen eller pungen',
  fridge: 'Til alle, til at hænge op hjemme',
  booklet: 'Til alle, som et lille hæfte',
  certificate: 'Til alle, når I siger farvel',
  poster: 'Til væggen, når printeren kan A3',
  tiles: 'Til væggen, når printeren kun kan A4',
};

/** Papers belong to no meeting, and each is used by itself. */
export const whenPapers = { participants: 'Én af hver til alle', facilitators: 'Én af hver til hver leder' } as const;

/** When each copy has somebody's name on it, and is a bundle of its own in the file. */
export const whenNamed = 'Et sæt til hver, med navn på';
/** Homework of named people lies at home: it bears no name, and is told apart by its order. */
export const whenOrdered = 'Et sæt til hver, i samme rækkefølge som mapperne';

/** What follows the meeting's name in a PDF's title. */
export const titles: Record<Exclude<PackJob['id'], 'cards' | 'sheet'>, string> = {
  participants: 'Til deltagerne',
  facilitators: 'Til lederne',
  homework: 'Hjemmeopgave',
  support: 'Til støttekontaktpersoner',
  all: 'Hele mappen',
  'print-run': 'Trykseddel',
};

export const and = ' og ';
