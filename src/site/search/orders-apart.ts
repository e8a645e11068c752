// The orders by year, amount and score are two fifths of the list of a large site, which every first search waits for; and
// few readers ask for an order.
import { arrayOf, itemsOf } from './cbor.ts';
import { changeLists } from './stable-bytes.ts';

/** The list of everything without its orders; undefined when it has none. */
export function withoutOrders(list: Uint8Array): Uint8Array | undefined {
  const orders = itemsOf(list).items[4];
  if (orders === undefined || itemsOf(orders).items.length === 0) return undefined;
  return changeLists(list, ([version, records, pieces, filters, , ...rest]) => [
    ...[version, records, pieces, filters],
    arrayOf([]),
    ...rest,
  ]);
}
