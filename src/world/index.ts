export { diskWorld } from './disk.js';
export { memoryWorld } from './memory.js';
export { Outside } from './path.js';
