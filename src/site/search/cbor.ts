// Pieces of CBOR, as Pagefind's files have them: numbers, texts, arrays. Throws on anything else: then its format has changed.

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
