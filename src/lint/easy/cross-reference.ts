import type { SheetRule } from '../rule.js';
import { matchesIn } from './matches.js';

export const crossReference: SheetRule = {
  about: 'sheet',
  id: 'cross-reference',
  severity: 'warning',
  editions: ['easy-read'],
  summary: { da: 'Teksten henviser ikke til andre steder.', en: 'The text does not refer to other places.' },
  why: {
    da: 'Den, der skal lede et andet sted, finder måske ikke tilbage.',
    en: 'Who has to look elsewhere may not find the way back.',
  },
  source: 'Mensch zuerst',
  bad: 'Du kan holde pause, se side 4.\nSom nævnt ovenfor er det gratis.',
  good: 'Du kan holde pause.\nDet er gratis.\nSe på billederne.\nGå en tur ved siden af 2 venner.',
  check: ({ passages }) =>
    matchesIn(passages, reference).map(({ place, found: [whole] }) => ({
      place,
      message: { da: `»${whole}« sender læseren et andet sted hen.`, en: `"${whole}" sends the reader elsewhere.` },
      hint: {
        da: 'Skriv det, der skal vides, her, eller slet henvisningen.',
        en: 'Write what is to be known here, or delete the reference.',
      },
    })),
};

const where = String.raw`(?:side|s\.|afsnit(?:tet)?|kapitel|kapitlet|bilag(?:et)?|figur(?:en)?|tabel(?:len)?|note(?:n)?|punkt)`;
const forms = [
  // "se side 4", "se bilag", "læs mere i kapitel 2", "(s. 12)", "på side 3"; but "Læs kapitel 2" may be what the meeting is about
  String.raw`(?:se(?: også| mere)?|læs (?:også|mere|videre))(?: på| i| under)? ${where}(?: ?\d+)?`,
  String.raw`(?:på )?(?:side|s\.) ?\d+`,
  String.raw`(?:se|læs)(?: også| mere)?(?: på| i)? (?:næste|forrige|sidste|modsatte) side`,
  String.raw`(?:se|læs)(?: også| mere)? (?:oven|neden)for`,
  // "som nævnt (ovenfor)", "som vi skrev før", "det ovenstående"
  String.raw`som (?:allerede |tidligere |før )?(?:nævnt|skrevet|beskrevet|omtalt|vist)(?: (?:ovenfor|nedenfor|tidligere|før))?`,
  String.raw`(?:nævnt|beskrevet|omtalt|vist) (?:ovenfor|nedenfor)`,
  String.raw`(?:ovenstående|nedenstående|ovennævnte|førnævnte|nedennævnte)`,
  String.raw`(?:jf|jfr|jvf)\.?(?: ${where} ?\d*)?`,
  String.raw`fodnoten?`,
];
const reference = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${forms.map((form) => form.replaceAll(' ?', '[ \\u00a0]?')).join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);
