// Nearly any bytes decode as GB18030. These do so honestly only if most pairs are common Han characters
// and the bytes are not UTF-8 with a few broken ones.

/** Share of two-byte characters that must lie in the GB2312 area (lead 0xA1–0xF7, trail 0xA1–0xFE). */
const commonShare = 0.75;

export function looksLikeGb18030(bytes: Uint8Array): boolean {
  let pairs = 0;
  let common = 0;
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i] ?? 0;
    if (lead < 0x80) continue;
    const trail = bytes[i + 1] ?? 0;
    if (trail >= 0x30 && trail <= 0x39) {
      i += 3;
      continue;
    }
    pairs++;
    if (lead >= 0xa1 && lead <= 0xf7 && trail >= 0xa1 && trail <= 0xfe) common++;
    i++;
  }
  return pairs > 0 && common >= pairs * commonShare && !mostlyUtf8(bytes);
}

/** Three-byte UTF-8 sequences outnumber the bytes that break the rules: a damaged file, not another encoding. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  let sound = 0;
  let broken = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 1;
    const tail = bytes.subarray(i + 1, i + length);
    if (length > 1 && tail.length === length - 1 && tail.every((next) => next >= 0x80 && next <= 0xbf)) {
      sound += length > 2 ? 1 : 0;
      i += length - 1;
    } else broken++;
  }
  return sound > broken;
}
