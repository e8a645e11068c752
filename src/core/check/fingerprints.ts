// Fingerprints of a text by winnowing: two texts that share a long enough run share a fingerprint of it.
// Source: Schleimer, Wilkerson, Aiken, “Winnowing: Local Algorithms for Document Fingerprinting”, SIGMOD 2003.

/** Characters a fingerprint covers, and how many neighbours one is chosen from. A shared run of 24 + 17 − 1 = 40 is never missed. */
export const gram = 24;
const window = 17;

/** Shortest run worth a question: the guarantee of the two numbers above. */
export const shortestRun = gram + window - 1;

const base = 0x01000193;

/** Rolling hash of every 24 characters, 32 bits. */
function hashes(text: string): Int32Array {
  const count = text.length - gram + 1;
  if (count <= 0) return new Int32Array(0);
  const found = new Int32Array(count);
  let power = 1;
  for (let i = 1; i < gram; i += 1) power = Math.imul(power, base);
  let hash = 0;
  for (let i = 0; i < text.length; i += 1) {
    if (i >= gram) hash = (hash - Math.imul(text.charCodeAt(i - gram), power)) | 0;
    hash = (Math.imul(hash, base) + text.charCodeAt(i)) | 0;
    if (i >= gram - 1) found[i - gram + 1] = hash;
  }
  return found;
}

/** Hash and position of the chosen fingerprints: the least of every 17 neighbours, the last of equals. */
export function fingerprints(text: string): { hash: number; at: number }[] {
  const all = hashes(text);
  const chosen: { hash: number; at: number }[] = [];
  let least = -1;
  for (let end = window - 1; end < all.length; end += 1) {
    const from = end - window + 1;
    if (least < from) {
      least = from;
      for (let at = from + 1; at <= end; at += 1) if ((all[at] ?? 0) <= (all[least] ?? 0)) least = at;
    } else if ((all[end] ?? 0) <= (all[least] ?? 0)) least = end;
    if (chosen.at(-1)?.at !== least) chosen.push({ hash: all[least] ?? 0, at: least });
  }
  return chosen;
}
