// The command line as a reader of README uses it: a process of its own, its words and its exit code.
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '#site/manifest';

export interface Run {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** Everything printed, both streams. */
  readonly said: string;
}

export interface Started {
  readonly process: ChildProcess;
  readonly ended: Promise<Run>;
}

/** As at a terminal: the test runner's own marks change how builders behave. */
const plain = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(?:VITEST|VITE_|NODE_ENV$|TEST$|MODE$|DEV$|PROD$|SSR$|BASE_URL$)/.test(name),
  ),
);

export function start(args: readonly string[], env: Readonly<Record<string, string>> = {}): Started {
  return follow(spawn(process.execPath, ['src/cli.ts', ...args], { env: { ...plain, ...env } }));
}

export const run = (...args: string[]): Promise<Run> => start(args).ended;

/** The same through a shell, for limits and masks; `line` runs before the command. */
export function runInShell(
  line: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Run> {
  const command = ['-c', `${line}; exec "$0" src/cli.ts "$@"`, process.execPath, ...args];
  return follow(spawn('bash', command, { env: { ...plain, ...env } })).ended;
}

function follow(child: ChildProcess): Started {
  let said = '';
  child.stdout?.on('data', (data) => {
    said += data;
  });
  child.stderr?.on('data', (data) => {
    said += data;
  });
  const ended = new Promise<Run>((resolve) => child.on('close', (code, signal) => resolve({ code, signal, said })));
  return { process: child, ended };
}

/** SHA-256 of every file of a folder, by path: two folders are the same when these are. */
export function digests(folder: string): Record<string, string> {
  const digest = (path: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, path)))
      .digest('hex');
  return Object.fromEntries(listFiles(folder).map((path) => [path, digest(path)]));
}
