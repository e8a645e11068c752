// A term nobody wrote in one piece, parted into phrases somebody did: 绵阳科协科普经费 → 绵阳科协, 科普经费.

/** Whether some record holds a folded phrase as written. */
export type IsHeld = (folded: string) => Promise<boolean>;

/** Small words between two phrases. */
const fillers = new Set('的和与及了在年'.split(''));

/**
 * The phrases of a folded term, longest first from the left, each held by some record. Undefined when a character is left over:
 * then the term is not made of known phrases. Undefined, too, when there would be more than `most`.
 */
export async function splitTerm(
  isHeld: IsHeld,
  folded: string,
  most = Number.POSITIVE_INFINITY,
): Promise<readonly string[] | undefined> {
  const phrases: string[] = [];
  let rest = [...folded];
  while (rest.length > 0) {
    if (phrases.length === most && rest.some((one) => !fillers.has(one))) return undefined;
    const length = await longestKnown(isHeld, rest);
    if (length >= 2) phrases.push(rest.slice(0, length).join(''));
    else if (!fillers.has(rest[0] ?? '')) return undefined;
    rest = rest.slice(Math.max(1, length));
  }
  return phrases;
}

/** How many characters from the left some record holds together; whatever begins a held phrase is held, so halving finds it. */
async function longestKnown(isHeld: IsHeld, characters: readonly string[]): Promise<number> {
  let [known, unknown] = [1, characters.length + 1];
  while (unknown - known > 1) {
    const middle = Math.floor((known + unknown) / 2);
    if (await isHeld(characters.slice(0, middle).join(''))) known = middle;
    else unknown = middle;
  }
  return known;
}
