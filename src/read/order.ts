import { type Checked, type Order, order, tidy } from '../model/index.js';
import { checkFile } from './check.js';

/**
 * Reads an order.
 *
 * @param file what to call it in messages. Its names reach no message.
 * @returns null when the order cannot be understood
 */
export function readOrder(file: string, bytes: Uint8Array): Checked<Order | null> {
  const { value, diagnostics } = checkFile(file, bytes, order);
  return { value: value && { ...value.value, places: value.yaml.fields() }, diagnostics: tidy(diagnostics) };
}
