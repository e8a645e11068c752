/** Shortest literal a pattern must hold: with less, nearly every text would match. */
const least = 2;

const tight = (text: string): string => text.replace(/\s+/g, '');

/**
 * A test for one entry of the crosswalk. Spaces never count: forms break lines anywhere.
 *
 * 全文: the whole text, character by character. 模式: `*` stands for any run of characters, also none; everything else is literal;
 * the pattern covers the whole text (`*满意度` is “ends with”, `*满意度*` is “holds”). A pattern with fewer than two literal
 * characters matches nothing.
 *
 * Range:  `weight` is the number of literal characters: the longer match is the better one; a whole text beats every pattern.
 * Errors: never throws. Cost: linear in the text; there is no backtracking, so no pattern can hang a build.
 */
export function matchPattern(
  match: '全文' | '模式',
  pattern: string,
): { readonly weight: number; readonly fits: (text: string) => boolean } {
  const wanted = tight(pattern);
  if (match === '全文') return { weight: Number.POSITIVE_INFINITY, fits: (text) => tight(text) === wanted };
  const parts = wanted.split('*');
  const weight = parts.reduce((all, part) => all + part.length, 0);
  if (weight < least) return { weight: 0, fits: () => false };
  return { weight, fits: (text) => holds(tight(text), parts) };
}

/** The first part begins the text, the last ends it, those between follow each other, each at its first place. */
function holds(text: string, parts: readonly string[]): boolean {
  const first = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  if (parts.length === 1) return text === first;
  if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last)) return false;
  const end = text.length - last.length;
  let at = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = text.indexOf(part, at);
    if (found < 0 || found + part.length > end) return false;
    at = found + part.length;
  }
  return true;
}
