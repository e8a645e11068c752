// Pieces of CBOR, as Pagefind's files have them: numbers, texts, arrays. Throws on anything else: then its format has changed.

/** Where the item at `at` ends. A large index has millions of items: nothing is made on the way. */
function endOf(bytes: Uint8Array, at: number): number {
  let next = at;
  for (let left = 1; left > 0; left -= 1) {
    const type = typeAt(bytes, next);
    const value = numberAt(bytes, next);
    next += widthAt(bytes, next);
    if (type === 2 || type === 3) next += value;
    if (type === 4) left += value;
  }
  return next;
}

function typeAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0xff;
  if (first >> 5 > 4 || (first & 31) > 26) throw new Error(`pagefind: unknown CBOR ${bytes[at]} at ${at}`);
  return first >> 5;
}

/** Bytes of the head of the item at `at`. */
function widthAt(bytes: Uint8Array, at: number): number {
  const short = (bytes[at] ?? 0) & 31;
  return short < 24 ? 1 : 1 + 2 ** (short - 24);
}

/** A number, or how many bytes or items follow. */
function numberAt(bytes: Uint8Array, at: number): number {
  const short = (bytes[at] ?? 0) & 31;
  if (short < 24) return short;
  let value = 0;
  for (let byte = at + 1; byte < at + widthAt(bytes, at); byte += 1) value = value * 256 + (bytes[byte] ?? 0);
  return value;
}

const headOf = (bytes: Uint8Array, at: number): { type: number; value: number; next: number } => ({
  type: typeAt(bytes, at),
  value: numberAt(bytes, at),
  next: at + widthAt(bytes, at),
});

/** The items of the array at `at`, and its head. */
export function itemsOf(bytes: Uint8Array, at = 0): { head: Uint8Array; items: Uint8Array[] } {
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

/** The first item of an array and all after it: enough to read that item without passing through the others. */
export const insideOf = (bytes: Uint8Array): Uint8Array => bytes.subarray(headOf(bytes, 0).next);

export function textOf(bytes: Uint8Array): string {
  const { type, value, next } = headOf(bytes, 0);
  if (type !== 3) throw new Error('pagefind: a text expected');
  return Buffer.from(bytes.subarray(next, next + value)).toString('utf8');
}

export function numberOf(bytes: Uint8Array): number {
  const { type, value } = headOf(bytes, 0);
  if (type !== 0) throw new Error('pagefind: a number expected');
  return value;
}

export const number = (value: number): Uint8Array => head(0, value);

/** An array of items that are CBOR already. */
export const arrayOf = (items: readonly Uint8Array[]): Uint8Array => Buffer.concat([head(4, items.length), ...items]);

export function text(value: string): Uint8Array {
  const bytes = Buffer.from(value);
  return Buffer.concat([head(3, bytes.length), bytes]);
}

function head(type: number, value: number): Uint8Array {
  if (value < 24) return Uint8Array.of((type << 5) | value);
  const [short, width] = value < 256 ? [24, 1] : value < 65_536 ? [25, 2] : [26, 4];
  const bytes = Buffer.alloc(1 + width);
  bytes[0] = (type << 5) | short;
  bytes.writeUIntBE(value, 1, width);
  return bytes;
}
