// Characters that no text of the content may hold: what a reader sees must be what is there.
import type { IssueCode } from '../model/issue.ts';

const forbidden = /(?![\t\n\r])[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffd]/gu;
const bidi = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

export interface ForbiddenCharacter {
  readonly code: IssueCode;
  readonly offset: number;
  readonly character: string;
}

/** At most `limit` places, so that a binary file does not become a million messages. */
export function forbiddenCharacters(text: string, limit = 20): ForbiddenCharacter[] {
  const found: ForbiddenCharacter[] = [];
  for (const match of text.matchAll(forbidden)) {
    if (found.length === limit) break;
    const character = match[0];
    found.push({ code: codeOf(character), offset: match.index, character });
  }
  return found;
}

function codeOf(character: string): IssueCode {
  if (character === '\ufffd') return 'text/replacement-character';
  return bidi.test(character) ? 'text/bidi-control' : 'text/control-character';
}
