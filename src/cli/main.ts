#!/usr/bin/env node
import { exit } from './exit.js';
import { main } from './program.js';

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  () => process.exit(exit.ours),
);
