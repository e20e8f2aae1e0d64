import type { Diagnostic, Words } from '../model/index.js';
import type { Places } from './places.js';
import { say, words } from './say.js';

interface Danger {
  what: RegExp;
  message: Words;
}

/** What a drawing must not hold: it runs, it fetches, or it brings foreign content. Our printer draws none of it. */
const dangers: Danger[] = [
  { what: /<!\s*(DOCTYPE|ENTITY)/i, message: words('Tegningen har en DOCTYPE.', 'The drawing has a DOCTYPE.') },
  { what: /<[\w-]*:?script\b/i, message: words('Tegningen har et script.', 'The drawing has a script.') },
  {
    what: /<[\w-]*:?(foreignObject|iframe|object|embed|animate\w*|set)\b/i,
    message: words('Tegningen har noget, der ikke er en tegning.', 'The drawing has something that is no drawing.'),
  },
  { what: /[\s"'/]on[a-z]+\s*=/i, message: words('Tegningen har kode i en attribut.', 'The drawing has code in an attribute.') },
  {
    what: /\bhref\s*=\s*(?:["']\s*)?(?!#)[^\s"'>]/i,
    message: words('Tegningen henter noget andetstedsfra.', 'The drawing fetches something from elsewhere.'),
  },
  {
    what: /url\(\s*(?:["']\s*)?(?!#)[^)\s"']/i,
    message: words('Tegningen henter noget andetstedsfra.', 'The drawing fetches something from elsewhere.'),
  },
  {
    what: /@import|<\?xml-stylesheet/i,
    message: words('Tegningen henter noget andetstedsfra.', 'The drawing fetches something from elsewhere.'),
  },
];

/** Looks for what is dangerous in a drawing, and whether it is one at all. */
export function checkSvg(text: string, places: Places): Diagnostic[] {
  if (!/<svg[\s>]/.test(text)) {
    const message = words('Filen er ikke en SVG-tegning.', 'The file is not an SVG drawing.');
    return [say('broken-picture', places(0, 0), message, words('Gem tegningen igen som SVG.', 'Save the drawing as SVG again.'))];
  }
  const found = dangers.flatMap(({ what, message }) => {
    const match = what.exec(text);
    const hint = words(
      'Gem den som »almindelig SVG« uden scripts og henvisninger.',
      'Save it as "plain SVG" without scripts and references.',
    );
    return match ? [say('unsafe-svg', places(match.index, match.index + match[0].length), message, hint)] : [];
  });
  return found.slice(0, 1);
}
