// The shared language of the stages. Imports nothing of ours.
export * from './course.js';
export * from './danish.js';
export * from './diagnostic.js';
export * from './directives.js';
export * from './document.js';
export * from './fault.js';
export * from './fingerprint.js';
export * from './library.js';
export * from './library-json.js';
export * from './nearest.js';
export * from './order.js';
export * from './pack.js';
export * from './place.js';
export * from './sheet.js';
export * from './symbol.js';
export * from './values.js';
export * from './world.js';
