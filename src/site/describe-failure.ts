// What went wrong outside the content (disk, rights, another run, the builder), as one sentence in each language.
import { stripVTControlCharacters } from 'node:util';
import { type Key, type Language, translator } from '#i18n';
import { AlreadyRunning } from './publish-lock.ts';
import { codeOf } from './publish-owner.ts';

/** An argument of the command line that cannot be. */
export class BadArgument extends Error {
  readonly key: Key;
  constructor(key: Key) {
    super(key);
    this.key = key;
  }
}

const known: Readonly<Record<string, Key>> = {
  ENOSPC: 'cli.failure.no-space',
  EDQUOT: 'cli.failure.no-space',
  EFBIG: 'cli.failure.too-big',
  EACCES: 'cli.failure.no-right',
  EPERM: 'cli.failure.no-right',
  EROFS: 'cli.failure.no-right',
  ENOENT: 'cli.failure.not-found',
};

export function describeFailure(error: unknown): string[] {
  const [key, values] = sentenceOf(error);
  return (['zh', 'en'] as const).map((language: Language) => translator(language)(key, values));
}

function sentenceOf(error: unknown): [Key, Record<string, string>] {
  if (error instanceof BadArgument) return [error.key, {}];
  if (String(codeOf(error)).startsWith('ERR_PARSE_ARGS')) return ['cli.usage', {}];
  if (error instanceof AlreadyRunning) return ['cli.failure.running', { lock: error.lock }];
  const cause = causeOf(error);
  const what = messageOf(cause);
  const path = (cause as NodeJS.ErrnoException).path ?? '';
  const key = known[codeOf(cause) ?? ''];
  return key === undefined ? ['cli.failure.other', { what }] : [key, { path: path === '' ? what : path }];
}

/** Builders wrap errors; the system's own word is the innermost that has a code we know. */
function causeOf(error: unknown): unknown {
  for (let one = error; one instanceof Error; one = one.cause) if (known[codeOf(one) ?? ''] !== undefined) return one;
  const hidden = /\b(ENOSPC|EDQUOT|EFBIG|EACCES|EROFS)\b|os error (27|28)\b/.exec(wholeOf(error));
  if (hidden === null) return error;
  const code = hidden[1] ?? (hidden[2] === '27' ? 'EFBIG' : 'ENOSPC');
  return Object.assign(new Error(messageOf(error)), { code });
}

const wholeOf = (error: unknown): string =>
  error instanceof Error ? `${error.message}\n${error.stack}` : String(error);

/** What a message says in one line, without the colours of a terminal; builders put the reason on the second line. */
const messageOf = (error: unknown): string =>
  stripVTControlCharacters(error instanceof Error ? error.message : String(error))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, 2)
    .join(' ');
