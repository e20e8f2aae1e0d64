// Words that tell a guest, or whoever sees a file's name on a screen, what a course is about.

/** In titles and, with ae, oe and aa, in ids. Parts of words count: "rusmiddelskema", "hashpibe". */
const telling =
  /rusm|misbrug|\bstof(?:fer|ferne|brug|fri)?\b|alkohol|drikkedagbog|\bhash|cannabis|kokain|amfetamin|ecstasy|mdma|heroin|opioid|benzo|afh(?:æ|ae)ngig|abstinen|\btrang|tilbagefald|overdosis|\bhcs\b/iu;

/** Whether a name, a title or an id says what a course about substances is about. */
export const tells = (text: string): boolean => telling.test(text.normalize('NFC').replaceAll('-', ' '));
