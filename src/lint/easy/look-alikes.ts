// Faces that differ by one stroke or two, by their meaning in symbols.yaml. They were set side by side and looked at.

/** Two of one group need words beside each. A new drawing of a face is looked at and put where it belongs. */
export const lookAlikes: readonly (readonly string[])[] = [
  // Mouths that are low or straight, brows that are drawn: worried, sad, confused, annoyed.
  [
    'ked',
    'bekymret',
    'skuffet',
    'afvist',
    'ensom',
    'skyld',
    'stresset',
    'opgivende',
    'i-tvivl',
    'nysgerrig',
    'forvirret',
    'irriteret',
    'vred',
    'frustreret',
    'jaloux',
  ],
  // Closed smiles: the eyes alone tell them apart.
  ['glad', 'tilfreds', 'rolig'],
  // Open smiles: one has a drop of sweat.
  ['meget-glad', 'lettet'],
  // Nothing but eyes, and a mouth or none.
  ['neutral', 'tom', 'overrasket', 'tavshed'],
  // Open mouths.
  ['bange', 'chokeret', 'overvældet', 'opgivende'],
];
