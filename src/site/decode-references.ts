// The references our pages are written with.

const references: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#34;': '"',
  '&#38;': '&',
  '&#39;': "'",
};

/** The text that is written so; undefined when another reference is, or may be, in it. */
export function decode(written: string): string | undefined {
  if (!written.includes('&')) return written;
  let isKnown = true;
  const text = written.replace(/&[^&;]*;?/g, (reference) => {
    const character = references[reference];
    isKnown &&= character !== undefined;
    return character ?? '';
  });
  return isKnown ? text : undefined;
}
