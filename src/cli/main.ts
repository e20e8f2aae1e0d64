#!/usr/bin/env node
import { exit } from './exit.js';
import { main } from './program.js';

// React checks a great deal more, and slower, unless told that nobody is developing.
process.env['NODE_ENV'] ??= 'production';

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  () => process.exit(exit.ours),
);
