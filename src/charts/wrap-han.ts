// Breaks a text into lines. Every character is kept: the lines joined are the text again.
import { hanWidth } from './han-width.ts';

/** Never first in a line. */
const closing = /^[，。、；：？！）】》〉」』”’％%…,.;:?!)\]}]/u;
/** Never last in a line. */
const opening = /[（【《〈「『“‘([{＜≥≤<>=＝]\s*$/u;

/** The smallest pieces that may stand alone: Latin words and numbers with their signs, and single characters. */
function pieces(text: string): string[] {
  const found = text.match(/[A-Za-z0-9.,%‰+\-/@_]+\s*|[^A-Za-z0-9]\s*/gu) ?? [];
  const joined: string[] = [];
  for (const piece of found) {
    const last = joined.at(-1);
    if (last !== undefined && (closing.test(piece) || opening.test(last))) joined[joined.length - 1] = last + piece;
    else joined.push(piece);
  }
  return joined;
}

/** How many brackets a piece opens, less those it closes. */
const depthOf = (piece: string): number =>
  (piece.match(/[（([［【〔《〈]/gu)?.length ?? 0) - (piece.match(/[）)\]］】〕》〉]/gu)?.length ?? 0);

/** Pieces that are better kept on one line: everything from an opening bracket to the one that closes it. */
function groups(text: string): string[][] {
  const found: string[][] = [];
  let depth = 0;
  for (const piece of pieces(text)) {
    if (depth > 0) found.at(-1)?.push(piece);
    else found.push([piece]);
    depth = Math.max(0, depth + depthOf(piece));
  }
  return found;
}

function fill(parts: readonly string[], width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of parts) {
    if (line !== '' && hanWidth((line + part).trimEnd()) > width) {
      lines.push(line);
      line = '';
    }
    line += part;
  }
  return [...lines, line];
}

const endsAlone = (lines: readonly string[]): boolean => lines.length > 1 && [...(lines.at(-1) ?? '')].length === 1;

/**
 * Lines of at most `width` em. What alone is wider than a line is broken: a bracket between pieces, a piece anywhere.
 * No character stands alone in the last line when the lines before it can be shorter instead.
 */
export function wrapHan(text: string, width: number): string[] {
  const fits = (candidate: string): boolean => hanWidth(candidate.trimEnd()) <= width;
  if (fits(text)) return [text];
  const whole = groups(text).flatMap((group) => (fits(group.join('')) ? [group.join('')] : group));
  const parts = whole.flatMap((piece) => (fits(piece) ? [piece] : [...piece]));
  const lines = fill(parts, width);
  if (!endsAlone(lines)) return lines;
  const shorter = [1, 2, 3].map((less) => fill(parts, width - less));
  return shorter.find((other) => other.length === lines.length && !endsAlone(other)) ?? lines;
}
