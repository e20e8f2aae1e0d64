// A JPEG printed in grey without being decoded: its samples are given a colour space whose colours nobody has, so that whoever shows or
// prints the file mixes them to grey by our recipe (ISO 32000-1, 8.6.6.5 and 7.10.5). The bytes of the picture stay as they are.
import type { PdfFile } from './file.js';
import { latin1, ref } from './syntax.js';

/** From the samples of a pixel to its brightness, by the weights of `luma`. Black ink darkens what the three others leave. */
const recipes: Record<3 | 4, string> = {
  3: '{0.114 mul exch 0.587 mul add exch 0.299 mul add}',
  4: '{1 exch sub 4 1 roll 0.114 mul exch 0.587 mul add exch 0.299 mul add 1 exch sub mul}',
};

/** @param channels colours of a pixel: red, green and blue, or four inks @returns the colour space, written */
export function greySpace(file: PdfFile, channels: 3 | 4): string {
  const domain = '0 1 '.repeat(channels).trim();
  const recipe = file.stream(latin1(recipes[channels]), `/FunctionType 4 /Domain [${domain}] /Range [0 1]`);
  const names = Array.from({ length: channels }, (_, i) => `/Sample${i + 1}`);
  return `[/DeviceN [${names.join(' ')}] /DeviceGray ${ref(recipe)}]`;
}
