// Which words may be the imperative of a Danish verb: told by its form, and by what stands before "ikke" and is no verb.

const others = new Set(
  (
    'jeg du vi i han hun de den det der man en et her nu så alle nogle nogen ingen mange andre få enhver mig dig sig os jer dem ham hende ' +
    'hvorfor hvad hvem hvor hvordan hvornår hvis når fordi at som om og men eller også bare slet helst måske endnu dog stadig nok ellers ' +
    'selvfølgelig desværre normalt hellere næsten tit ofte altid nej ja selv kun gerne jo vel er var har kan vil må skal bør blev fik gik ' +
    'stod lå sad så gjorde sagde tog gav holdt kunne ville skulle måtte burde turde havde'
  ).split(' '),
);

/** Stems that look like another form. */
const odd = new Set('se le te læs lås vis hils spis pas rejs ros brems løs gør hør kør rør bær lær vær svar spar'.split(' '));

/** True when the word can tell somebody to do something: an imperative is the bare stem, which seldom ends in -e, -er or -s. */
export function canBeImperative(word: string): boolean {
  const small = word.toLowerCase();
  return odd.has(small) || (!others.has(small) && !/(?:e|er|s)$/.test(small));
}
