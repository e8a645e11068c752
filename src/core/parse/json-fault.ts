// The one thing a JSON reader throws, to itself: the place where reading cannot go on.
import type { IssueCode } from '../model/issue.ts';

export class JsonFault extends Error {
  readonly code: IssueCode;
  readonly offset: number;
  readonly expected: string | undefined;

  constructor(code: IssueCode, offset: number, expected?: string) {
    super(code);
    this.code = code;
    this.offset = offset;
    this.expected = expected;
  }
}
