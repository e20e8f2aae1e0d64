import { startOf, type Diagnostic, type Order, type Place, type Severity, type Words } from '../model/index.js';

/** The order and the file it came from: where a message about it points. */
export interface Origin {
  order: Order;
  file: string;
}

/**
 * Where a field stands in the order's file: its own place, or the nearest field around it, or the file's beginning.
 *
 * @param path "options.hours", "participants.0.edition"
 */
export function placeIn({ order, file }: Origin, path: string): Place {
  for (let parts = path.split('.'); parts.length > 0; parts = parts.slice(0, -1)) {
    const place = order.places?.[parts.join('.')];
    if (place) return place;
  }
  return startOf(file);
}

export const fault = (rule: string, place: Place, message: Words, hint: Words, severity: Severity = 'error'): Diagnostic => ({
  rule,
  severity,
  place,
  message,
  hint,
});

/** "a, b eller c" and "a, b or c". */
export const oneOf = (values: readonly string[]): Words => ({ da: list(values, 'eller'), en: list(values, 'or') });

const list = (values: readonly string[], or: string): string =>
  values.length < 2 ? values.join('') : `${values.slice(0, -1).join(', ')} ${or} ${values.at(-1)}`;
