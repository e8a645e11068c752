// Looking up a document by its path and kind. A file that is absent and required is an issue; one that could
// not be read has its issues already.

import type { TreeName } from '../model/content-tree.ts';
import type { ContentDocument, CsvDocument, Documents, JsonDocument } from '../model/document.ts';
import type { IssueLog } from './issue-log.ts';

export function jsonAt(documents: Documents, path: string): JsonDocument | undefined {
  const found = documents.get(path);
  return found?.kind === 'json' ? found : undefined;
}

export function csvAt(documents: Documents, path: string): CsvDocument | undefined {
  const found = documents.get(path);
  return found?.kind === 'csv' ? found : undefined;
}

export function requireFile(documents: Documents, path: string, log: IssueLog): void {
  if (!documents.has(path)) log.error('file/missing', { file: path });
}

/** All documents of one name and kind, in the order of their paths. */
export function documentsOf<Kind extends ContentDocument['kind']>(
  documents: Documents,
  name: TreeName,
  kind: Kind,
): Extract<ContentDocument, { kind: Kind }>[] {
  const found: Extract<ContentDocument, { kind: Kind }>[] = [];
  for (const document of documents.values()) {
    if (document.place.name === name && document.kind === kind)
      found.push(document as Extract<ContentDocument, { kind: Kind }>);
  }
  return found;
}

/** True when a file is there but unreadable: nothing can be said about what it would have held. */
export const isUnread = (documents: Documents, path: string): boolean => documents.get(path)?.kind === 'unread';
