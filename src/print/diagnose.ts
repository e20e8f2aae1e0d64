// Faults of the engine → diagnostics with a place in the Markdown, and a hint that mends them.
import type { Diagnostic, Place, Words } from '../model/index.js';
import type { Fault, FaultKind } from './frame.js';

type Say = (fault: Fault, quoted: Words) => { message: Words; hint: Words };

const points = (by: number | undefined): string => String(Math.ceil(by ?? 0)).replace('.', ',');

const SAY: Record<FaultKind, Say> = {
  'line-too-wide': ({ by }, q) => ({
    message: { da: `Linjen ${q.da} er ${points(by)} punkter for bred.`, en: `The line ${q.en} is ${points(by)} points too wide.` },
    hint: {
      da: 'Del det lange ord med en bindestreg eller et mellemrum, eller brug et kortere.',
      en: 'Divide the long word with a hyphen or a space, or use a shorter one.',
    },
  }),
  'text-squeezed': ({ by }, q) => ({
    message: {
      da: `Teksten ${q.da} mangler ${points(by)} punkter i højden.`,
      en: `The text ${q.en} lacks ${points(by)} points of height.`,
    },
    hint: { da: 'Gør teksten kortere, eller giv den mere plads.', en: 'Shorten the text, or give it more room.' },
  }),
  'text-lost': ({ by }, q) => ({
    message: { da: `${by ?? 0} tegn ville falde ud efter ${q.da}.`, en: `${by ?? 0} characters would be lost after ${q.en}.` },
    hint: { da: 'Gør teksten kortere, eller giv den mere plads.', en: 'Shorten the text, or give it more room.' },
  }),
  'glyph-missing': ({ text }) => {
    const [first, ...more] = [...(text || '?')];
    const all = (language: keyof Words): string =>
      [first, ...more.slice(0, MOST - 1)].map((character) => named(character!, language)).join(', ') + (more.length >= MOST ? ', …' : '');
    return {
      message: {
        da: `Skriften har ikke ${more.length > 0 ? 'tegnene' : 'tegnet'} ${all('da')}.`,
        en: `The font has no ${more.length > 0 ? 'glyphs' : 'glyph'} for ${all('en')}.`,
      },
      hint: { da: 'Skriv det med andre tegn.', en: 'Write it with other characters.' },
    };
  },
  'taller-than-page': ({ by }) => ({
    message: { da: `Det her er ${points(by)} punkter højere end siden.`, en: `This is ${points(by)} points taller than the page.` },
    hint: { da: 'Del det i to, eller gør det kortere.', en: 'Divide it in two, or make it shorter.' },
  }),
  'keep-chain': () => ({
    message: {
      da: 'Det, der skal holdes sammen her, fylder mere end en side.',
      en: 'What is to be kept together here fills more than a page.',
    },
    hint: {
      da: 'Skriv brødtekst mellem overskrifterne, eller hold mindre sammen.',
      en: 'Write text between the headings, or keep less together.',
    },
  }),
  'too-many-panels': ({ by }) => ({
    message: {
      da: `En lommefold har otte felter. Arket har ${by ?? 0} for mange.`,
      en: `A wallet fold has eight panels. The sheet has ${by ?? 0} too many.`,
    },
    hint: {
      da: 'Højst syv overskrifter, og hver med så lidt, at det kan stå i et felt.',
      en: 'At most seven headings, each with as little as a panel holds.',
    },
  }),
  'card-full': (_, q) => ({
    message: { da: `Der er mere på kortet, end der er plads til: ${q.da}`, en: `There is more on the card than it holds: ${q.en}` },
    hint: {
      da: 'Gør teksten kortere. Eller lad kortene være større: færre på arket, for eksempel `cards: 4`, i toppen eller i bestillingens `print`.',
      en: 'Shorten the text. Or let the cards be larger: fewer on a sheet, for example `cards: 4`, at the top or in the `print` of the order.',
    },
  }),
  'panel-full': (_, q) => ({
    message: { da: `Der er mere i feltet, end der er plads til: ${q.da}`, en: `There is more in the panel than it holds: ${q.en}` },
    hint: {
      da: 'Gør teksten kortere, eller del den i to felter med hver sin overskrift.',
      en: 'Shorten the text, or divide it into two panels with a heading each.',
    },
  }),
  'slot-too-narrow': ({ by }, q) => ({
    message: {
      da: `Værdien til ${q.da} er ${points(by)} punkter for bred til sin plads.`,
      en: `The value for ${q.en} is ${points(by)} points too wide for its room.`,
    },
    hint: { da: 'Skriv den kortere i bestillingen.', en: 'Write it shorter in the order.' },
  }),
  'slot-empty': (_, q) => ({
    message: { da: `Der er ingen værdi til ${q.da}.`, en: `There is no value for ${q.en}.` },
    hint: {
      da: 'Giv alle deltagere en værdi i bestillingen, eller tag feltet ud af arket.',
      en: 'Give every participant a value in the order, or take the field out of the sheet.',
    },
  }),
  unpaintable: (_, q) => ({
    message: { da: `Det her kan ikke tegnes: ${q.da}.`, en: `This cannot be drawn: ${q.en}.` },
    hint: { da: 'Tag det ud, eller lav det om til noget enklere.', en: 'Take it out, or make it something simpler.' },
  }),
  'out-of-box': ({ by }, q) => ({
    message: { da: `${q.da} løber ${points(by)} punkter ud af sin ramme.`, en: `${q.en} runs ${points(by)} points out of its box.` },
    hint: { da: 'Gør indholdet kortere.', en: 'Shorten what stands in it.' },
  }),
  'picture-missing': (_, q) => ({
    message: { da: `Billedet ${q.da} mangler eller kan ikke læses.`, en: `The picture ${q.en} is missing or cannot be read.` },
    hint: {
      da: 'Brug et billede, der findes, som PNG (uden interlace) eller JPEG.',
      en: 'Use a picture that exists, as PNG (not interlaced) or JPEG.',
    },
  }),
  'link-missing': (_, q) => ({
    message: { da: `Henvisningen ${q.da} fører ingen steder hen i dette tryk.`, en: `The reference ${q.en} leads nowhere in this print.` },
    hint: {
      da: 'Henvis til noget, der er med, eller brug https:, mailto: eller tel:.',
      en: 'Refer to something that is in it, or use https:, mailto: or tel:.',
    },
  }),
};

/** Most characters that a message names. */
const MOST = 5;
/** "☃" (U+2603): a character that may not be seen. */
function named(character: string, language: keyof Words): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `${quoted(character)[language]} (U+${code})`;
}

const quoted = (text: string): Words => ({ da: `»${text}«`, en: `"${text}"` });

/** Longest piece of a text that a message quotes. */
const LONGEST = 60;

/** What a fault is to somebody who edits the sheet. `copy`: the number of the participant it is about; a name is never said. */
export function diagnose(fault: Fault, place: Place, copy?: number): Diagnostic {
  const text = (fault.text ?? '').replace(/\s+/g, ' ').trim();
  const { message, hint } = SAY[fault.fault](fault, quoted(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text));
  const about = copy === undefined ? { da: '', en: '' } : { da: `Deltager ${copy}: `, en: `Participant ${copy}: ` };
  return { rule: fault.fault, severity: 'error', place, message: { da: about.da + message.da, en: about.en + message.en }, hint };
}
