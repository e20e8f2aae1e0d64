// Every number that a rule measures by, with the source that gives it. IE Inclusion Europe 2009 · DH Department of Health 2009 · GOV UK
// accessible formats · LH Lebenshilfe Austria · KS Norwegian plain language · LIX Björnsson 1968.

/** Words in an easy-read sentence: at most (DH, GOV, LH). */
export const sentenceWords = 15;

/** Clauses in an easy-read sentence: at most. "One idea, one verb" (IE, GOV), and the condition that Danish puts first: "Ring, hvis …" (own). */
export const clausesInSentence = 2;
/** Characters in an easy-read line: at most (IE, MZ, OB). */
export const lineCharacters = 55;
/** The biggest number that easy-read writes in digits (IE says no big numbers; where they begin is our own). */
export const bigNumber = 1000;
/** A word of two or three capitals is an ordinary word when it is among so many most used (own). */
export const shortWordRank = 3000;

/** Letters in an easy-read word: at most (KS). */
export const wordLetters = 12;
/** Easy-read words are among so many most used forms, or made of them (own: about what is said on television). */
export const commonForms = 5000;
/** After so many unknown words in one sheet, the rest is not read: it is not Danish (own). */
export const unknownWords = 100;

/** LIX counts words of so many letters or more as long (LIX). */
export const longLetters = 7;
/** The highest LIX that an easy-read text has, and the one above which it is no easy-read text: "24 or less is very easy" (LIX; limits own). */
export const [lixAtMost, lixFails] = [20, 25];
/** Shorter texts are not measured: a single word would count too much (own). */
export const lixWords = 100;

/** Easy-read sentences without a picture: under the title, where two lines stand beside the title's picture, and right before what they say how to answer (own). */
export const [leadSentences, answerSentences] = [2, 3];
