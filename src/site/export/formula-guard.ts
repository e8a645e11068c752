// No cell of a download may start a formula in a spreadsheet. The guard is one apostrophe in front, and it comes off again.
// Source: OWASP, CSV injection; reliability.md promise 20.

const invisible = '[\\p{White_Space}\\p{Cc}\\p{Cf}\\p{Default_Ignorable_Code_Point}]';
const starter = new RegExp(`^${invisible}*[=+@\\t\\r\\n\\-＝＋＠－]`, 'u');
const plainNegative = /^-\d+(\.\d+)?$/;

/** Begins with a letter or digit of ASCII or a common Han character, as nearly every cell does: nothing to look for. */
const harmless = /^[0-9A-Za-z\u4e00-\u9fff]/;

/** Apostrophes in front are passed over, so that a text which itself begins with one keeps it. */
function startsFormula(text: string): boolean {
  if (harmless.test(text)) return false;
  const bare = text.replace(/^'+/, '');
  return starter.test(bare) && !plainNegative.test(bare);
}

/** Text fit for a cell: unchanged, or with one apostrophe in front. Plain negative numbers stay numbers. */
export function guard(text: string): string {
  return startsFormula(text) ? `'${text}` : text;
}

/** The text before the guard: unguard(guard(text)) === text for every text. */
export function unguard(cell: string): string {
  return cell.startsWith("'") && startsFormula(cell) ? cell.slice(1) : cell;
}
