// Roman numerals.

const digits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };
const wellFormed = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/** The number that a Roman numeral in capitals stands for; null when it is none. */
export function romanValue(text: string): number | null {
  if (text === '' || !wellFormed.test(text)) return null;
  const values = [...text].map((letter) => digits[letter] as number);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}
