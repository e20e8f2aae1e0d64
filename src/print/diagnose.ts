// Faults of the engine → diagnostics with a place in the Markdown, and a hint that mends them.
import type { Diagnostic, Place, Words } from '../model/index.js';
import type { Fault, FaultKind } from './frame.js';

type Say = (fault: Fault, quoted: string) => { message: Words; hint: Words };

const points = (by: number | undefined): string => String(Math.ceil(by ?? 0)).replace('.', ',');

const SAY: Record<FaultKind, Say> = {
  'line-too-wide': ({ by }, q) => ({
    message: { da: `Linjen ${q} er ${points(by)} punkter for bred.`, en: `The line ${q} is ${points(by)} points too wide.` },
    hint: {
      da: 'Del det lange ord med en bindestreg eller et mellemrum, eller brug et kortere.',
      en: 'Divide the long word with a hyphen or a space, or use a shorter one.',
    },
  }),
  'text-squeezed': ({ by }, q) => ({
    message: { da: `Teksten ${q} mangler ${points(by)} punkter i højden.`, en: `The text ${q} lacks ${points(by)} points of height.` },
    hint: { da: 'Gør teksten kortere, eller giv den mere plads.', en: 'Shorten the text, or give it more room.' },
  }),
  'text-lost': ({ by }, q) => ({
    message: { da: `${by ?? 0} tegn ville falde ud efter ${q}.`, en: `${by ?? 0} characters would be lost after ${q}.` },
    hint: { da: 'Gør teksten kortere, eller giv den mere plads.', en: 'Shorten the text, or give it more room.' },
  }),
  'glyph-missing': ({ text }) => {
    const [first, ...more] = [...(text || '?')].map(named);
    const all = [first, ...more.slice(0, MOST - 1), ...(more.length >= MOST ? ['…'] : [])].join(', ');
    return {
      message: {
        da: `Skriften har ikke ${more.length > 0 ? 'tegnene' : 'tegnet'} ${all}.`,
        en: `The font has no ${more.length > 0 ? 'glyphs' : 'glyph'} for ${all}.`,
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
  'slot-too-narrow': ({ by }, q) => ({
    message: {
      da: `Værdien til ${q} er ${points(by)} punkter for bred til sin plads.`,
      en: `The value for ${q} is ${points(by)} points too wide for its room.`,
    },
    hint: { da: 'Skriv den kortere i bestillingen.', en: 'Write it shorter in the order.' },
  }),
  'slot-empty': (_, q) => ({
    message: { da: `Der er ingen værdi til ${q}.`, en: `There is no value for ${q}.` },
    hint: {
      da: 'Giv alle deltagere en værdi i bestillingen, eller tag feltet ud af arket.',
      en: 'Give every participant a value in the order, or take the field out of the sheet.',
    },
  }),
  unpaintable: (_, q) => ({
    message: { da: `Det her kan ikke tegnes: ${q}.`, en: `This cannot be drawn: ${q}.` },
    hint: { da: 'Tag det ud, eller lav det om til noget enklere.', en: 'Take it out, or make it something simpler.' },
  }),
  'out-of-box': ({ by }, q) => ({
    message: { da: `${q} løber ${points(by)} punkter ud af sin ramme.`, en: `${q} runs ${points(by)} points out of its box.` },
    hint: { da: 'Gør indholdet kortere.', en: 'Shorten what stands in it.' },
  }),
  'picture-missing': (_, q) => ({
    message: { da: `Billedet ${q} mangler eller kan ikke læses.`, en: `The picture ${q} is missing or cannot be read.` },
    hint: {
      da: 'Brug et billede, der findes, som PNG (uden interlace) eller JPEG.',
      en: 'Use a picture that exists, as PNG (not interlaced) or JPEG.',
    },
  }),
  'link-missing': (_, q) => ({
    message: { da: `Henvisningen ${q} fører ingen steder hen i dette tryk.`, en: `The reference ${q} leads nowhere in this print.` },
    hint: {
      da: 'Henvis til noget, der er med, eller brug https:, mailto: eller tel:.',
      en: 'Refer to something that is in it, or use https:, mailto: or tel:.',
    },
  }),
};

/** Most characters that a message names. */
const MOST = 5;
/** "☃" (U+2603): a character that may not be seen. */
function named(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `“${character}” (U+${code})`;
}

/** Longest piece of a text that a message quotes. */
const LONGEST = 60;

/** What a fault is to somebody who edits the sheet. `copy`: the number of the participant it is about; a name is never said. */
export function diagnose(fault: Fault, place: Place, copy?: number): Diagnostic {
  const text = (fault.text ?? '').replace(/\s+/g, ' ').trim();
  const quoted = `“${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}”`;
  const { message, hint } = SAY[fault.fault](fault, quoted);
  const about = copy === undefined ? { da: '', en: '' } : { da: `Deltager ${copy}: `, en: `Participant ${copy}: ` };
  return { rule: fault.fault, severity: 'error', place, message: { da: about.da + message.da, en: about.en + message.en }, hint };
}
