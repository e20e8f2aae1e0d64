import type { Words } from '../model/index.js';

/** The command was not used as it can be used: exit code 2. */
export class WrongUse extends Error {
  constructor(readonly words: Words) {
    super(words.en);
    this.name = 'WrongUse';
  }
}
