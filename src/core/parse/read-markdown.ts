// Markdown as blocks. Raw HTML, indented code, underlined headings and definitions are not parsed: what looks
// like them is text. A construct the pages cannot show is an issue; it never vanishes.
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { MarkdownDocument } from '../model/document.ts';
import type { Issue } from '../model/issue.ts';
import { received } from '../model/received.ts';
import { toBlocks } from './markdown-blocks.ts';
import { tooEntangled } from './markdown-limits.ts';

export interface MarkdownRead {
  readonly read?: Pick<MarkdownDocument, 'text' | 'title' | 'blocks'>;
  readonly issues: readonly Issue[];
}

const disabled = ['htmlFlow', 'htmlText', 'codeIndented', 'codeFenced', 'setextUnderline', 'autolink', 'definition'];

/** One fault of a Markdown text. */
export interface MarkdownFault {
  readonly code: Issue['code'];
  readonly line: number;
  readonly column: number;
  readonly expected?: string;
  readonly found?: string;
}

export function readMarkdown(file: string, text: string): MarkdownRead {
  const toIssue = ({ code, line, column, expected, found }: MarkdownFault): Issue => ({
    code,
    level: 'error',
    where: { file, row: line, column },
    expected,
    received: found === undefined ? undefined : received(found),
  });
  const refused = tooEntangled(text);
  if (refused) return { issues: [toIssue(refused)] };
  const tree = fromMarkdown(text, { extensions: [{ disable: { null: disabled } }] });
  const { blocks, title, faults } = toBlocks(tree, text);
  const issues = faults.map(toIssue);
  return issues.length > 0 ? { issues } : { read: { text, title, blocks }, issues };
}
