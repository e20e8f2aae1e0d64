// What is said of something that a copy of a copy takes. Much of it only our look can mend: then the hint is for those who look after Trykklar.
import type { Words } from '../../../model/index.js';
import type { Loss } from './losses.js';

type Said = { message: Words; hint: Words };
type Say = (loss: Loss, cramped: boolean) => Said;

/** "0,4", "0.4" */
const number = (value: number): Words => {
  const text = String(Math.round(value * 100) / 100);
  return { da: text.replace('.', ','), en: text };
};
function shade(dark: number): Words {
  if (dark >= 0.8) return { da: 'sort', en: 'black' };
  if (dark >= 0.6) return { da: 'mørkegrå', en: 'dark grey' };
  if (dark >= 0.4) return { da: 'grå', en: 'grey' };
  return dark >= 0.02 ? { da: 'lysegrå', en: 'light grey' } : { da: 'hvid', en: 'white' };
}
/** Longest piece of a text that a message quotes. */
const LONGEST = 40;
function quoted(text = ''): Words {
  const short = text.trim().length > LONGEST ? `${text.trim().slice(0, LONGEST)}…` : text.trim();
  return short ? { da: `»${short}«`, en: `"${short}"` } : { da: 'En værdi', en: 'A value' };
}

const ours = (token: string): Words => ({
  da: `Det er udseendet og ikke din tekst. Send beskeden til dem, der passer Trykklar: ${token} i src/print/compose/tokens.ts.`,
  en: `It is the look and not your text. Send this message to those who look after Trykklar: ${token} in src/print/compose/tokens.ts.`,
});
/** A drawing is as large as its paper lets it: an editor can give it more. */
const larger: Words = {
  da: 'Tegningen er gjort mindre, end den er tegnet til. Tryk arket på A4, eller tag tegningen ud af det lille ark.',
  en: 'The drawing is smaller than it was drawn for. Print the sheet on A4, or take the drawing out of the small sheet.',
};
const redraw: Words = {
  da: 'Tegn det i content/symbols/own med streger på mindst 2 og lyse flader, eller vælg et andet piktogram.',
  en: 'Draw it in content/symbols/own with lines of at least 2 and pale grounds, or choose another picture.',
};

const SAY: Record<Loss['what'], Say> = {
  letters({ size, dark, text }, cramped) {
    const [n, tone, words] = [number(size), shade(dark), quoted(text)];
    return {
      message: {
        da: `${words.da} er ${n.da} pt og ${tone.da}: det kan ikke læses på en kopi af en kopi.`,
        en: `${words.en} is ${n.en} pt and ${tone.en}: it cannot be read on a copy of a copy.`,
      },
      hint: cramped ? larger : ours('skriftens størrelse eller farve'),
    };
  },
  'white-letters'({ size, text }, cramped) {
    const [n, words] = [number(size), quoted(text)];
    return {
      message: {
        da: `${words.da} er ${n.da} pt og hvid: det lukker til på en kopi af en kopi.`,
        en: `${words.en} is ${n.en} pt and white: it fills up on a copy of a copy.`,
      },
      hint: cramped ? larger : ours('skriftens størrelse eller farve'),
    };
  },
  'letters-on-grey'({ dark, text }) {
    const [tone, words] = [shade(dark), quoted(text)];
    return {
      message: {
        da: `${words.da} står på en ${tone.da} flade, der bliver plettet på en kopi af en kopi.`,
        en: `${words.en} stands on ${tone.en}, which becomes blotched on a copy of a copy.`,
      },
      hint: ours('fladens farve'),
    };
  },
  line({ size, dark }, cramped) {
    const [n, tone] = [number(size), shade(dark)];
    return {
      message: {
        da: `Stregen er ${n.da} pt og ${tone.da}: den forsvinder på en kopi af en kopi.`,
        en: `The line is ${n.en} pt and ${tone.en}: it vanishes on a copy of a copy.`,
      },
      hint: cramped ? larger : ours('stregens tykkelse eller farve'),
    };
  },
  'white-line'({ size }, cramped) {
    const n = number(size);
    return {
      message: {
        da: `Stregen er ${n.da} pt og hvid: den lukker til på en kopi af en kopi.`,
        en: `The line is ${n.en} pt and white: it fills up on a copy of a copy.`,
      },
      hint: cramped ? larger : ours('stregens tykkelse eller farve'),
    };
  },
  figure: ({ text }) => ({
    message: {
      da: `${text ? `Piktogrammet »${text}«` : 'Tegningen'} har kun lyse flader: intet er tilbage på en kopi af en kopi.`,
      en: `${text ? `The picture "${text}"` : 'The drawing'} has only pale grounds: nothing is left on a copy of a copy.`,
    },
    hint: text ? redraw : ours('tegningens streger'),
  }),
  'symbol-line'({ size, text }) {
    const n = number(size);
    return {
      message: {
        da: `Piktogrammet »${text}« har en streg på ${n.da} pt: den forsvinder på en kopi af en kopi.`,
        en: `The picture "${text}" has a line of ${n.en} pt: it vanishes on a copy of a copy.`,
      },
      hint: redraw,
    };
  },
  'symbol-fill'({ dark, text }) {
    const tone = shade(dark);
    return {
      message: {
        da: `Piktogrammet »${text}« har en ${tone.da} flade: den bliver plettet på en kopi af en kopi.`,
        en: `The picture "${text}" has a ground that is ${tone.en}: it becomes blotched on a copy of a copy.`,
      },
      hint: redraw,
    };
  },
};

/** What an editor is told of a loss. @param small the page is smaller than A4, and drawings on it are too */
export const say = (loss: Loss, small: boolean): Said => SAY[loss.what](loss, small && loss.drawn === true);
