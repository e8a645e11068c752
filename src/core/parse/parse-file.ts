// One file: its place in the tree, its bytes as text, its text as a document.
import type { RawFile } from '../model/content.ts';
import { type TreePlace, treePlace } from '../model/content-tree.ts';
import type { ContentDocument } from '../model/document.ts';
import type { Issue } from '../model/issue.ts';
import { received } from '../model/received.ts';
import { checkName } from './check-name.ts';
import { decodeText } from './decode-text.ts';
import { forbiddenCharacters } from './forbidden-character.ts';
import { readCsv } from './read-csv.ts';
import { readJson } from './read-json.ts';
import { readMarkdown } from './read-markdown.ts';
import { readSource } from './read-source.ts';
import { textPosition } from './text-position.ts';

export interface FileRead {
  /** Undefined when the file has no place in the tree. */
  readonly document?: ContentDocument;
  readonly issues: readonly Issue[];
}

export function parseFile(file: RawFile): FileRead {
  const { path } = file;
  const place = treePlace(path);
  if (!place)
    return { issues: [{ code: 'file/unknown', level: 'error', where: { file: path }, received: received(path) }] };
  const unread: ContentDocument = { kind: 'unread', path, place };
  const misnamed = checkName(path, place);
  if (misnamed.length > 0) return { document: unread, issues: misnamed };
  if (file.bytes.length === 0)
    return { document: unread, issues: [{ code: 'file/empty', level: 'error', where: { file: path } }] };
  if (place.format === 'source') return readSource(file, place);
  const { text, issues } = decodeText(path, file.bytes, place.format === 'csv' ? 'utf-8 or gb18030' : 'utf-8');
  if (text === undefined) return { document: unread, issues };
  if (text.trim() === '')
    return { document: unread, issues: [{ code: 'file/empty', level: 'error', where: { file: path } }] };
  const hidden = hiddenCharacters(path, text);
  if (hidden.length > 0) return { document: unread, issues: hidden };
  const { read, issues: faults } = readAs(place, path, text);
  return { document: read ? ({ ...read, path, place } as ContentDocument) : unread, issues: faults };
}

function readAs(place: TreePlace, path: string, text: string): { read?: object; issues: readonly Issue[] } {
  if (place.format === 'json') {
    const { read, issues } = readJson(path, text);
    return { read: read && { kind: 'json', ...read }, issues };
  }
  if (place.format === 'csv') {
    const { read, issues } = readCsv(path, text, place.columns ?? []);
    return { read: read && { kind: 'csv', ...read }, issues };
  }
  const { read, issues } = readMarkdown(path, text);
  return { read: read && { kind: 'markdown', ...read }, issues };
}

function hiddenCharacters(file: string, text: string): Issue[] {
  const position = textPosition(text);
  return forbiddenCharacters(text).map(({ code, offset, character }) => {
    const { line, column } = position(offset);
    return { code, level: 'error', where: { file, row: line, column }, received: received(character) };
  });
}
