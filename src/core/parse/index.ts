// Bytes in, positioned documents out. Knows formats and places; knows nothing about budgets. Never throws.
import type { RawFile } from '../model/content.ts';
import type { ContentDocument, Documents } from '../model/document.ts';
import type { Issue } from '../model/issue.ts';
import { compareText, orderIssues } from '../model/order-issues.ts';
import { parseFile } from './parse-file.ts';

export interface Parsed {
  readonly documents: Documents;
  readonly issues: readonly Issue[];
}

export function parseFiles(files: readonly RawFile[]): Parsed {
  const documents = new Map<string, ContentDocument>();
  const issues: Issue[] = [];
  for (const file of [...files].sort((a, b) => compareText(a.path, b.path))) {
    const read = parseFile(file);
    issues.push(...read.issues);
    if (read.document) documents.set(file.path, read.document);
  }
  return { documents, issues: orderIssues(issues) };
}
