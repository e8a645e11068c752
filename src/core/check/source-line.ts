// Where words stand in the source text. White space and the remnants of conversion (**, <p>) do not count.
import type { Report } from '../model/report.ts';

const plain = (text: string): string => text.replace(/\s+|\*\*|<\/?p>/g, '');

/** 1-based line in which the words stand, or begin when a page break cuts them; undefined when they are not there. */
export function sourceLineOf({ source }: Report, words: string): number | undefined {
  const sought = plain(words);
  if (sought === '' || source.lines === undefined) return undefined;
  const lines = source.lines.map(plain);
  const whole = lines.findIndex((line) => line.includes(sought));
  if (whole !== -1) return whole + 1;
  const at = lines.join('').indexOf(sought);
  if (at === -1) return undefined;
  let passed = 0;
  for (const [index, line] of lines.entries()) {
    passed += line.length;
    if (passed > at) return index + 1;
  }
  return undefined;
}
