// The source document of a report: there, unchanged, and the place where its quotes are proved.
import type { Documents, JsonDocument } from '../model/document.ts';
import { fieldOf } from './field-of.ts';
import { type IssueLog, jsonPlace } from './issue-log.ts';
import { type Quotes, quotesOf } from './quotes.ts';

export interface ReportSource {
  readonly bytes: number;
  /** Undefined when the source is absent or not text: then no quote can be proved. */
  readonly lines?: readonly string[];
  readonly quotes?: Quotes;
}

/** Works on the raw value, so that another fault in the file does not hide one here. */
export function readSourceOf(documents: Documents, document: JsonDocument, log: IssueLog): ReportSource {
  const file = fieldOf(document.value, 'source', 'file');
  const sha256 = fieldOf(document.value, 'source', 'sha256');
  const found = typeof file === 'string' ? documents.get(file) : undefined;
  if (found?.kind !== 'source') {
    const known = file === undefined || found?.kind === 'unread';
    if (!known)
      log.error('ref/source', jsonPlace(document, ['source', 'file']), { expected: 'file-of-content', received: file });
    return { bytes: 0 };
  }
  if (typeof sha256 === 'string' && found.sha256 !== sha256) {
    log.error('source/hash', jsonPlace(document, ['source', 'sha256']), { expected: found.sha256, received: sha256 });
  }
  const lines = found.text?.replace(/\n$/, '').split('\n');
  return { bytes: found.bytes, lines, quotes: found.text === undefined ? undefined : quotesOf(found.text) };
}

/** Every `quote` of a report.json must occur in its source. */
export function proveQuotes(document: JsonDocument, quotes: Quotes | undefined, log: IssueLog): void {
  if (!quotes) return;
  const walk = (value: unknown, path: readonly PropertyKey[]): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      const here = [...path, Array.isArray(value) ? Number(key) : key];
      if (key === 'quote' && typeof inner === 'string') {
        if (quotes.lineOf(inner) === undefined)
          log.error('quote/not-found', jsonPlace(document, here), { received: inner });
      } else walk(inner, here);
    }
  };
  walk(document.value, []);
}
