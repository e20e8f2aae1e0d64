import { z } from 'zod';

/** One row of symbols.yaml. The key is the meaning. */
export const symbolRow = z.strictObject({
  /** "openmoji 1F642", "healthicons body/body" or "own": where the drawing comes from. */
  source: z.string().regex(/^(openmoji [0-9A-F-]+|healthicons [a-z0-9/_-]+|own)$/),
  /** The picture's Danish name: what a screen reader says. */
  name: z.string(),
  /** Other forms of the word: inflections and near words. */
  forms: z.array(z.string()).default([]),
  licence: z.enum(['CC BY-SA 4.0', 'CC0', 'MIT']),
  /** True for a picture that can itself wake craving: only where the substance is the subject. */
  substance: z.boolean().default(false),
});
export const symbolsFile = z.record(z.string().regex(/^[a-zæøå0-9]+(-[a-zæøå0-9]+)*$/), symbolRow);
export type SymbolRow = z.infer<typeof symbolRow>;

export interface Symbol extends SymbolRow {
  meaning: string;
  /** The normalised SVG: content/symbols/svg/<meaning>.svg */
  svg: string;
}
