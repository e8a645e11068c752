// Cells that are a word: a grade, the scale itself, a status, or “none”.
import { grades, scaleLetters, verdicts } from './words/grades.ts';
import { didNotOccur, none, statuses } from './words/statuses.ts';

export type WordKind = 'scale' | 'grade' | 'status' | 'none';
export interface Word {
  readonly kind: WordKind;
  readonly word: string;
  /** 未发生 and 零投诉 say so themselves; 无 does not. */
  readonly zero?: boolean;
}

const verdict = new RegExp(`\\((?:${verdicts.join('|')}):([^()]{1,20})\\)$`);
const longestWord = 24;

/**
 * The normalised text as a grade, a scale, a status word or “none”.
 *
 * Errors: undefined when the text is anything else.
 * Source: 绵阳 lines 157, 261, 539, 564; 内蒙古 lines 272, 371; 财预〔2020〕10号.
 */
export function scanWord(text: string): Word | undefined {
  if (text.endsWith(')')) {
    const found = verdict.exec(text)?.[1];
    if (found !== undefined) return scanShort(found);
    const open = text.indexOf('(');
    if (open > 0 && open <= longestWord) return scanShort(text.slice(0, open));
  }
  return text.length <= longestWord ? scanShort(text) : undefined;
}

function scanShort(text: string): Word | undefined {
  if (grades.has(text)) return { kind: 'grade', word: text };
  if (statuses.has(text)) return { kind: 'status', word: text };
  if (none.has(text)) return { kind: 'none', word: text };
  if (didNotOccur.has(text)) return { kind: 'none', word: text, zero: true };
  return scanScale(text);
}

/** 优良中低差, 优中低, 优/良/中/差, 优秀、良好、一般. Two letters (优良) are a word, not a scale. */
function scanScale(text: string): Word | undefined {
  const letters = [...text.replaceAll(/[、/,;|]/g, '')];
  if (
    letters.length >= 3 &&
    letters.every((letter) => scaleLetters.includes(letter)) &&
    new Set(letters).size === letters.length
  ) {
    return { kind: 'scale', word: letters.join('') };
  }
  const words = text.split(/[、/,;|]/);
  return words.length >= 3 && words.every((word) => grades.has(word))
    ? { kind: 'scale', word: words.join('/') }
    : undefined;
}
