import { startOf, type Order, type Place } from '../model/index.js';

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
