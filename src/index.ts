// The package's library: the verbs of the command line, for other programs.
export * from './model/index.js';
export { assemble, assembleSheet, type AloneChoice } from './assemble/index.js';
export { parse } from './parse/index.js';
export { makePack, makeSheet, suppliesOf } from './pipeline.js';
export { print } from './print/index.js';
export { read, readOrder, readSheet } from './read/index.js';
export { tailor } from './tailor/index.js';
export { diskWorld, fontsOnDisk, memoryWorld } from './world/index.js';
