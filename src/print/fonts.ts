/** One static TrueType face. */
export interface FontFace {
  family: string;
  weight: number;
  style: 'normal' | 'italic';
  bytes: Uint8Array;
}

/** The faces that the two editions are set in. Which file of which package holds each; all are under the OFL. */
export const faces = [
  { family: 'Source Sans 3', weight: 400, style: 'normal', file: 'source-sans-3/400Regular/SourceSans3_400Regular.ttf' },
  { family: 'Source Sans 3', weight: 400, style: 'italic', file: 'source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf' },
  { family: 'Source Sans 3', weight: 600, style: 'normal', file: 'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf' },
  { family: 'Source Sans 3', weight: 700, style: 'normal', file: 'source-sans-3/700Bold/SourceSans3_700Bold.ttf' },
  {
    family: 'Atkinson Hyperlegible Next',
    weight: 400,
    style: 'normal',
    file: 'atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
  },
  {
    family: 'Atkinson Hyperlegible Next',
    weight: 700,
    style: 'normal',
    file: 'atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf',
  },
  {
    family: 'Atkinson Hyperlegible Next',
    weight: 800,
    style: 'normal',
    file: 'atkinson-hyperlegible-next/800ExtraBold/AtkinsonHyperlegibleNext_800ExtraBold.ttf',
  },
  { family: 'Young Serif', weight: 400, style: 'normal', file: 'young-serif/400Regular/YoungSerif_400Regular.ttf' },
] as const satisfies readonly (Omit<FontFace, 'bytes'> & { file: string })[];
