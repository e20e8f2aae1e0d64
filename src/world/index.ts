export { diskWorld } from './disk.js';
export { fontsOnDisk } from './fonts-on-disk.js';
export { memoryWorld } from './memory.js';
export { Outside } from './path.js';
