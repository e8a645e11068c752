// What a Markdown text may hold so that reading it takes a time proportional to its length: the library's time
// grows with the square of the marks in a paragraph and of the depth of lists.
import type { MarkdownFault } from './read-markdown.ts';

export const markdownLimits = { text: 1_000_000, line: 200_000, marks: 2_000, nesting: 12, indent: 40 } as const;

/** Indentation, quotation and list marks at the start of a line. */
const lead = /^(?:[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))*[ \t]*/;
const blank = /^[ \t]*$/;

/** The first line no honest text has: overlong, nested beyond the limit, or in a paragraph of thousands of marks. */
export function tooEntangled(text: string): MarkdownFault | undefined {
  if (text.length > markdownLimits.text) {
    const [expected, found] = [String(markdownLimits.text), String(text.length)];
    return { code: 'text/too-long', line: 1, column: 1, expected, found };
  }
  let line = 0;
  let marks = 0;
  for (const words of text.split('\n')) {
    line++;
    if (words.length > markdownLimits.line) {
      const [expected, found] = [String(markdownLimits.line), String(words.length)];
      return { code: 'text/line-too-long', line, column: markdownLimits.line, expected, found };
    }
    marks = blank.test(words) ? 0 : marks + marksIn(words);
    if (marks > markdownLimits.marks || isDeep(words)) {
      return { code: 'narrative/markup', line, column: 1, expected: 'markdown-simple', found: words.slice(0, 40) };
    }
  }
  return undefined;
}

function isDeep(words: string): boolean {
  const start = lead.exec(words.slice(0, 400))?.[0] ?? '';
  const signs = start.match(/>|[-+*]|\d+[.)]/g) ?? [];
  return signs.length > markdownLimits.nesting || (signs.length > 0 && start.length > markdownLimits.indent);
}

function marksIn(words: string): number {
  let count = 0;
  for (let i = 0; i < words.length; i++) if ('*_[]`!<&\\'.includes(words[i] ?? ' ')) count++;
  return count;
}
