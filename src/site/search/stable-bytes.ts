// Pagefind writes the values of a filter, and its lists of filters and orders, as a hash map happens to hold them, which differs
// from run to run. Here they are put in the order of their bytes, so that the same site gives the same files.

/** Pieces of CBOR, as the index has them: numbers, texts, arrays. Throws on anything else: then Pagefind's format has changed. */
function endOf(bytes: Uint8Array, at: number): number {
  const { type, value, next } = headOf(bytes, at);
  if (type <= 1) return next;
  if (type === 2 || type === 3) return next + value;
  let end = next;
  for (let item = 0; item < value; item += 1) end = endOf(bytes, end);
  return end;
}

function headOf(bytes: Uint8Array, at: number): { type: number; value: number; next: number } {
  const [type, short] = [(bytes[at] ?? 0xff) >> 5, (bytes[at] ?? 0xff) & 31];
  if (type > 4 || short > 26) throw new Error(`pagefind: unknown CBOR ${bytes[at]} at ${at}`);
  if (short < 24) return { type, value: short, next: at + 1 };
  const width = 2 ** (short - 24);
  let value = 0;
  for (let byte = 1; byte <= width; byte += 1) value = value * 256 + (bytes[at + byte] ?? 0);
  return { type, value, next: at + 1 + width };
}

/** The items of the array at `at`, and its head. */
function itemsOf(bytes: Uint8Array, at = 0): { head: Uint8Array; items: Uint8Array[] } {
  const { type, value, next } = headOf(bytes, at);
  if (type !== 4) throw new Error(`pagefind: an array expected at ${at}`);
  const items: Uint8Array[] = [];
  let from = next;
  for (let item = 0; item < value; item += 1) {
    const to = endOf(bytes, from);
    items.push(bytes.subarray(from, to));
    from = to;
  }
  return { head: bytes.subarray(at, next), items };
}

function sorted(array: Uint8Array): Uint8Array {
  const { head, items } = itemsOf(array);
  return Buffer.concat([head, ...items.sort(Buffer.compare)]);
}

const within = (bytes: Uint8Array, change: (items: Uint8Array[]) => Uint8Array[]): Uint8Array => {
  const { head, items } = itemsOf(bytes);
  return Buffer.concat([head, ...change(items)]);
};

/** A filter: its name, then its values, each with the records that have it. */
export const stableFilter = (bytes: Uint8Array): Uint8Array =>
  within(bytes, ([name, values, ...rest]) =>
    [name, values && sorted(values), ...rest].filter((item) => item !== undefined),
  );

/** The list of everything: version, records, chunks, then filters, orders and fields. `renamed`: old → new name of the same length. */
export function stableMeta(bytes: Uint8Array, renamed: ReadonlyMap<string, string>): Uint8Array {
  return within(bytes, ([version, pages, chunks, ...lists]) => {
    const named = lists.map((list) => {
      let text = Buffer.from(list).toString('latin1');
      for (const [old, name] of renamed) text = text.replaceAll(old, name);
      return sorted(Buffer.from(text, 'latin1'));
    });
    return [version, pages, chunks, ...named].filter((item) => item !== undefined);
  });
}
