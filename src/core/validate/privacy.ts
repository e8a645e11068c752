// No mobile number, ID number, bank card or e-mail address of a person is published. Messages print masked values only.
import type { ContentDocument, Documents } from '../model/document.ts';
import type { Place } from '../model/issue.ts';
import { mayHoldPrivate, privateNumbers } from '../model/private-numbers.ts';
import { cellPlace, type IssueLog, jsonPlace } from './issue-log.ts';
import type { Releases } from './releases.ts';

export function scanPrivacy(documents: Documents, releases: Releases, log: IssueLog): void {
  for (const document of documents.values()) {
    for (const { text, where, exempt } of textsOf(document)) {
      if (!mayHoldPrivate(text)) continue;
      for (const { code, masked, offset, length } of privateNumbers(text)) {
        if (code === exempt || releases.allows(document.path, text.slice(offset, offset + length))) continue;
        log.error(code, where(offset), { received: masked });
      }
    }
  }
  releases.reportUnused();
}

interface PlacedText {
  readonly text: string;
  readonly where: (offset: number) => Place;
  readonly exempt?: 'privacy/email';
}

function textsOf(document: ContentDocument): Iterable<PlacedText> {
  switch (document.kind) {
    case 'json':
      return jsonTexts(document.value, [], (path) => jsonPlace(document, path), document.path === 'site.json');
    case 'csv':
      return document.rows.flatMap(({ row, cells }) =>
        cells.map((text, i) => ({ text, where: () => cellPlace(document, row, document.fields[i] ?? '') })),
      );
    case 'markdown':
    case 'source':
      return (document.text ?? '').split('\n').map((text, i) => ({
        text,
        where: (offset: number) => ({ file: document.path, row: i + 1, column: offset + 1 }),
      }));
    default:
      return [];
  }
}

/** The contact and the foot of the site may name an address for the public; digests are not numbers of persons. */
function* jsonTexts(
  value: unknown,
  path: readonly PropertyKey[],
  where: (path: readonly PropertyKey[]) => Place,
  isSite: boolean,
): Generator<PlacedText> {
  if (typeof value === 'string') {
    const open = isSite && (path[0] === 'contact' || path[0] === 'footer');
    if (!/^[0-9a-f]{64}$/.test(value))
      yield { text: value, where: () => where(path), exempt: open ? 'privacy/email' : undefined };
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      yield* jsonTexts(inner, [...path, Array.isArray(value) ? Number(key) : key], where, isSite);
    }
  }
}
