// The list of records of a large site, which a phone waits for before the first answer: written so that it packs well.

/** Records named together: when one of them changes, so do the names of the others. */
const together = 32;

/**
 * Names for the files of records, in the order of the list. Neighbours begin alike, with what they hold all together, and end
 * with their number: such names take a third of the bytes of names that have nothing in common. Different content has a
 * different name, as browsers that keep files need it. `digestOf`: hexadecimal.
 */
export function nameTogether(
  index: string,
  contents: readonly Uint8Array[],
  digestOf: (content: Uint8Array) => string,
): string[] {
  const taken = new Set<string>();
  const names: string[] = [];
  for (let from = 0; from < contents.length; from += together) {
    const group = contents.slice(from, from + together);
    const whole = digestOf(Buffer.concat(group));
    // Two beginnings may be alike where there are hundreds: the second then begins later.
    let at = 0;
    while (taken.has(whole.slice(at, at + 6))) at += 1;
    const begin = whole.slice(at, at + 6);
    taken.add(begin);
    names.push(...group.map((_, number) => `${index}_${begin}${number.toString(together)}`));
  }
  return names;
}

/**
 * The words of a record, to three binary digits. Pagefind weighs a word by how long its record is; a tenth more or less leaves
 * the order of what is found as it is, and the list packs into four fifths.
 */
export function roundWords(words: number): number {
  const step = 2 ** Math.max(0, Math.floor(Math.log2(Math.max(1, words))) - 2);
  return Math.round(words / step) * step;
}
