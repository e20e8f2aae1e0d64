// Danish number words and what they stand for.

const small = 'nul en to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten'.split(' ');
const tens = 'tyve tredive fyrre halvtreds tres halvfjerds firs halvfems'.split(' ');

const numbers = new Map<string, number>();
small.forEach((word, i) => i > 1 && numbers.set(word, i));
tens.forEach((ten, i) => {
  numbers.set(ten, (i + 2) * 10);
  for (let unit = 1; unit <= 9; unit++) numbers.set(`${small[unit]}og${ten}`, (i + 2) * 10 + unit);
});
numbers.set('hundrede', 100);

/** Number words from two to a hundred; "en" and "nul" are not among them: they are articles and idioms too. */
export const numberWords: ReadonlyMap<string, number> = numbers;
