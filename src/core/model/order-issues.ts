// One order for all issues, whatever order the files were read in: file, row, column, code; each once.
import type { Issue } from './issue.ts';

/** By code points, the same on every machine; never by a locale. */
export function compareText(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const left = a.charCodeAt(i);
    const right = b.charCodeAt(i);
    if (left !== right) return rank(left) - rank(right);
  }
  return a.length - b.length;
}

/** Halves of characters beyond U+FFFF come after U+E000–U+FFFF, as the characters do. */
const rank = (unit: number): number => (unit >= 0xe000 ? unit - 0x800 : unit >= 0xd800 ? unit + 0x2000 : unit);

const compare = (a: Issue, b: Issue): number =>
  compareText(a.where.file, b.where.file) ||
  (a.where.row ?? 0) - (b.where.row ?? 0) ||
  (a.where.column ?? 0) - (b.where.column ?? 0) ||
  compareText(a.code, b.code) ||
  compareText(a.where.field ?? '', b.where.field ?? '') ||
  compareText(a.received ?? '', b.received ?? '') ||
  compareText(a.expected ?? '', b.expected ?? '');

export function orderIssues(issues: readonly Issue[]): Issue[] {
  const sorted = [...issues].sort(compare);
  return sorted.filter((issue, i) => i === 0 || compare(issue, sorted[i - 1] as Issue) !== 0);
}
