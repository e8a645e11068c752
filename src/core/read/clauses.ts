// A text cut at its commas, stops and brackets; the comma of 1,234 does not cut.

export interface Clause {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** How many brackets are open. */
  readonly depth: number;
}

const cuts = new Set([...',;。:?!、()']);
const thousands = /,\d{3}(?!\d)/y;

/** The clauses of a normalised text, in order, empty ones left out. Linear time. */
export function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  let depth = 0;
  for (let i = 0; i <= text.length; i += 1) {
    const sign = text[i] ?? ';';
    if (!cuts.has(sign) || (sign === ',' && isThousands(text, i))) continue;
    if (i > start) clauses.push({ index: clauses.length, start, end: i, depth });
    start = i + 1;
    if (sign === '(') depth += 1;
    if (sign === ')' && depth > 0) depth -= 1;
  }
  return clauses;
}

function isThousands(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (!(before >= 48 && before <= 57)) return false;
  thousands.lastIndex = at;
  return thousands.test(text);
}
