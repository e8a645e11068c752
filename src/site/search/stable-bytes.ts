// Pagefind writes the values of a filter, and its lists of filters and orders, as a hash map happens to hold them, which differs
// from run to run. Here they are put in the order of their bytes, so that the same site gives the same files.

import { arrayOf, itemsOf } from './cbor.ts';

function sorted(array: Uint8Array): Uint8Array {
  const { head, items } = itemsOf(array);
  return Buffer.concat([head, ...items.sort(Buffer.compare)]);
}

/** The same array with other items; those undefined are left out. */
export const changeLists = (
  bytes: Uint8Array,
  change: (items: Uint8Array[]) => (Uint8Array | undefined)[],
): Uint8Array => arrayOf(change(itemsOf(bytes).items).filter((item) => item !== undefined));

/** A filter: its name, then its values, each with the records that have it. */
export const stableFilter = (bytes: Uint8Array): Uint8Array =>
  changeLists(bytes, ([name, values, ...rest]) => [name, values && sorted(values), ...rest]);

/** The list of everything: version, records, chunks, then filters, orders and fields. `renamed`: old → new name of the same length. */
export function stableMeta(bytes: Uint8Array, renamed: ReadonlyMap<string, string>): Uint8Array {
  return changeLists(bytes, ([version, pages, chunks, ...lists]) => {
    const named = lists.map((list) => {
      let text = Buffer.from(list).toString('latin1');
      for (const [old, name] of renamed) text = text.replaceAll(old, name);
      return sorted(Buffer.from(text, 'latin1'));
    });
    return [version, pages, chunks, ...named];
  });
}
