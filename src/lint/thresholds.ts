// Every number that a rule measures by, with the source that gives it. IE Inclusion Europe 2009 · DH Department of Health 2009 · GOV UK
// accessible formats · LH Lebenshilfe Austria · KS Norwegian plain language · LIX Björnsson 1968.

/** Words in an easy-read sentence: at most (DH, GOV, LH). */
export const sentenceWords = 15;
