// The permanent id of a finding: the code and a digest of what it is about, so that it survives new rows and new reports.

/** 64-bit FNV-1a of the UTF-16 code units in two halves, 12 hexadecimal digits. A fingerprint, not a safeguard. */
function fingerprint(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (let at = 0; at < text.length; at += 1) {
    low = (low ^ text.charCodeAt(at)) >>> 0;
    // × 0x100000001b3 = 2⁴⁰ + 0x1b3, modulo 2⁶⁴; the product of the lower half stays below 2⁵³.
    const product = low * 0x1b3;
    high = (Math.imul(high, 0x1b3) + Math.floor(product / 0x1_0000_0000) + (low << 8)) >>> 0;
    low = product >>> 0;
  }
  return (hex(high) + hex(low)).slice(0, 12);
}

const hex = (half: number): string => half.toString(16).padStart(8, '0');

/**
 * @param code of the check, e.g. money/parts-sum
 * @param about the report and the figure within it, outermost first; never a counter or a value that a correction changes
 */
export function findingId(code: string, ...about: readonly string[]): string {
  return `${code.replace('/', '-')}-${fingerprint(about.join('\n'))}`;
}
