// A source document: kept byte for byte, read as text when it is text.
import type { RawFile } from '../model/content.ts';
import type { TreePlace } from '../model/content-tree.ts';
import type { SourceDocument } from '../model/document.ts';
import type { Issue } from '../model/issue.ts';
import { received } from '../model/received.ts';
import { decodeText } from './decode-text.ts';
import { forbiddenCharacters } from './forbidden-character.ts';
import { textPosition } from './text-position.ts';

const textNames = /[.](txt|md|csv|tsv|json|html?|xml)$/;

/** A form feed or another leftover of printing is a warning: an original is not edited. Hidden direction marks are errors. */
export function readSource(file: RawFile, place: TreePlace): { document: SourceDocument; issues: Issue[] } {
  const { path, bytes, sha256 } = file;
  const document: SourceDocument = { kind: 'source', path, place, sha256, bytes: bytes.length };
  if (!textNames.test(path)) return { document, issues: [] };
  const { text, issues } = decodeText(path, bytes, 'utf-8 or gb18030');
  if (text === undefined) return { document, issues: [...issues] };
  const position = textPosition(text);
  const hidden = forbiddenCharacters(text).map(({ code, offset, character }): Issue => {
    const { line, column } = position(offset);
    const level = code === 'text/control-character' && character !== '\u0000' ? 'warning' : 'error';
    return { code, level, where: { file: path, row: line, column }, received: received(character) };
  });
  return { document: { ...document, text }, issues: hidden };
}
