// All issues of a set of files, as the pipeline would find them.
import type { Issue, RawFile } from '#core';
import type { Content } from '../../../src/core/model/content.ts';
import { orderIssues } from '../../../src/core/model/order-issues.ts';
import { parseFiles } from '../../../src/core/parse/index.ts';
import { validate } from '../../../src/core/validate/index.ts';

export function issuesOf(files: readonly RawFile[]): Issue[] {
  const parsed = parseFiles(files);
  return orderIssues([...parsed.issues, ...validate(parsed.documents).issues]);
}

/** `code file:row:column received` of each issue. */
export const shortIssues = (files: readonly RawFile[]): string[] =>
  issuesOf(files).map(({ code, where, received }) =>
    [code, [where.file, where.row, where.column].filter((part) => part !== undefined).join(':'), received]
      .filter(Boolean)
      .join(' '),
  );

/** The content of files without an error. */
export function contentOf(files: readonly RawFile[]): Content {
  const parsed = parseFiles(files);
  const { content, issues } = validate(parsed.documents);
  if (!content || parsed.issues.length > 0) throw new Error(JSON.stringify([...parsed.issues, ...issues], null, 1));
  return content;
}
