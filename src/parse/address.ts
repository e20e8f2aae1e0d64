// Where links and pictures may point.
import { fault, type Place, type Words } from '../model/index.js';
import type { Context } from './context.js';

const allowed = /^(https:\/\/|mailto:|tel:|#)./i;

/** The address of a link when it may stand on paper and in a PDF, else null and an error. */
export function checkLink(href: string, place: Place, context: Context): string | null {
  if (href.includes('{{')) return refuse(mustacheIn(place, { da: 'en adresse', en: 'an address' }), context);
  if (allowed.test(href) && !/\s/.test(href)) return href;
  return refuse(
    fault(
      'link-scheme',
      place,
      { da: `Linket kan ikke gå til »${short(href)}«.`, en: `A link cannot go to "${short(href)}".` },
      linkHint(href),
    ),
    context,
  );
}

function linkHint(href: string): Words {
  if (/^http:\/\//i.test(href)) return { da: 'Brug https:// i stedet for http://.', en: 'Use https:// instead of http://.' };
  if (/^symbol:/i.test(href))
    return { da: 'Sæt et udråbstegn foran: ![](symbol:glad)', en: 'Put an exclamation mark before it: ![](symbol:glad)' };
  if (/\.md(#|$)/i.test(href))
    return {
      da: 'Papir kan ikke føre til et andet ark: skriv arkets titel i *kursiv*.',
      en: "Paper cannot lead to another sheet: write that sheet's title in *italics*.",
    };
  return {
    da: 'Brug en adresse, der begynder med https://, mailto:, tel: eller #.',
    en: 'Use an address that begins with https://, mailto:, tel: or #.',
  };
}

/** The world's path of a picture beside the sheet when it lies inside the content folder, else null and an error. */
export function checkPicture(src: string, place: Place, context: Context): string | null {
  if (src.includes('{{')) return refuse(mustacheIn(place, { da: 'en adresse', en: 'an address' }), context);
  const path = /^[a-z][a-z0-9+.-]*:|^[/\\]|[\\?#\0]|^$/i.test(src) ? null : resolve(src, context);
  if (path !== null) return path;
  return refuse(
    fault(
      'picture-path',
      place,
      { da: `Billedet »${short(src)}« kan ikke bruges.`, en: `The picture "${short(src)}" cannot be used.` },
      {
        da: 'Læg billedfilen ved siden af arket, og skriv dens navn; eller brug et piktogram: ![](symbol:glad)',
        en: 'Put the picture file beside the sheet and write its name; or use a symbol: ![](symbol:glad)',
      },
    ),
    context,
  );
}

function resolve(src: string, { source }: Context): string | null {
  const root = rootOf(source.file, source.course);
  const parts = source.file.slice(root.length).split('/').slice(0, -1);
  for (const part of src.split('/')) {
    if (part === '..' && parts.pop() === undefined) return null;
    if (part !== '..' && part !== '.' && part !== '') parts.push(part);
  }
  return parts.length === 0 ? null : root + parts.join('/');
}

/** The folder that pictures may not leave: the one that holds the courses, for a template its own. */
function rootOf(file: string, course: string): string {
  const own = file.slice(0, file.lastIndexOf('/') + 1);
  if (course === 'templates') return own;
  const at = `/${file}`.indexOf(`/${course}/`);
  return at < 0 ? own : file.slice(0, at);
}

/** Values are filled into text only: an attribute or an address holding one would be another kind of thing for each reader. */
export const mustacheIn = (place: Place, where: { da: string; en: string }) =>
  fault(
    'mustache-not-here',
    place,
    { da: `En værdi i {{…}} kan ikke stå i ${where.da}.`, en: `A value in {{…}} cannot stand in ${where.en}.` },
    { da: 'Flyt den ud i teksten.', en: 'Move it out into the text.' },
  );

const short = (address: string): string => (address.length > 60 ? `${address.slice(0, 57)}…` : address);

function refuse(diagnostic: Parameters<Context['say']>[0], context: Context): null {
  context.say(diagnostic);
  return null;
}
