// Rules about the words of easy-read.
import type { Rule } from '../rule.js';
import { abbreviation } from './abbreviation.js';
import { bigNumber } from './big-number.js';
import { capitals } from './capitals.js';
import { crossReference } from './cross-reference.js';
import { dateForm } from './date-form.js';
import { ideaWithoutPicture } from './idea-without-picture.js';
import { impersonal } from './impersonal.js';
import { italics } from './italics.js';
import { lineTooLong } from './line-too-long.js';
import { lix } from './lix.js';
import { negation } from './negation.js';
import { numberWord } from './number-word.js';
import { passive } from './passive.js';
import { percentage } from './percentage.js';
import { pictureMeaning } from './picture-meaning.js';
import { questionInText } from './question-in-text.js';
import { romanNumeral } from './roman-numeral.js';
import { sentenceTooLong } from './sentence-too-long.js';
import { severalIdeas } from './several-ideas.js';
import { severalSentencesOnLine } from './several-sentences-on-line.js';
import { similarFaces } from './similar-faces.js';
import { substancePicture } from './substance-picture.js';

export const easyRules: readonly Rule[] = [
  sentenceTooLong,
  severalIdeas,
  severalSentencesOnLine,
  lineTooLong,
  passive,
  negation,
  impersonal,
  questionInText,
  crossReference,
  numberWord,
  romanNumeral,
  bigNumber,
  percentage,
  dateForm,
  abbreviation,
  capitals,
  italics,
  ideaWithoutPicture,
  pictureMeaning,
  similarFaces,
  substancePicture,
  lix,
];
