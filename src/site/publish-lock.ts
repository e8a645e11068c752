// One build per target at a time. The lock is a file created exclusively beside the target; a dead owner's lock is broken.
import { linkSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { codeOf, isRunning, parseOwner, startOf, thisProcess } from './publish-owner.ts';

/** Another run holds the lock of this target. */
export class AlreadyRunning extends Error {
  readonly lock: string;
  constructor(lock: string) {
    super(`another build holds ${lock}`);
    this.lock = lock;
  }
}

const heartbeat = 10_000;
/** A lock of another machine (a shared disk, a container that is gone) counts as dead after this silence. */
const silence = 120_000;
/** A lock that says nothing was just made by a run that has not written it yet, or was left by one that never could. */
const writing = 5_000;

/** Takes the lock or throws AlreadyRunning; returns the function that gives it back. */
export function takeLock(lock: string): () => void {
  const own = `${JSON.stringify(thisProcess())}\n`;
  if (!create(lock, own)) {
    breakDeadLock(lock);
    if (!create(lock, own)) throw new AlreadyRunning(lock);
  }
  const beat = setInterval(() => touch(lock), heartbeat);
  beat.unref();
  return () => {
    clearInterval(beat);
    if (read(lock) === own) rmSync(lock, { force: true });
  };
}

/** The lock appears with its text in one step, so that a run killed here leaves nothing that looks like somebody's. */
function create(lock: string, own: string): boolean {
  const draft = `${lock}.${process.pid}`;
  try {
    writeFileSync(draft, own);
    linkSync(draft, lock);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    if (['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP'].includes(codeOf(error) ?? ''))
      return createWithoutLinks(lock, own);
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Some network and memory-card file systems have no links: there the text comes a moment after the file. */
function createWithoutLinks(lock: string, own: string): boolean {
  try {
    writeFileSync(lock, own, { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    if (read(lock) === '') rmSync(lock, { force: true });
    throw error;
  }
}

/** Moves a dead lock aside first, so that of two runs only one can remove it; a living one moved by mistake goes back. */
function breakDeadLock(lock: string): void {
  const seen = read(lock);
  if (seen === undefined) return;
  if (isAlive(seen, lock)) throw new AlreadyRunning(lock);
  const aside = `${lock}.stale-${process.pid}`;
  try {
    renameSync(lock, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  try {
    if (read(aside) === seen) return;
    create(lock, read(aside) ?? '');
    throw new AlreadyRunning(lock);
  } finally {
    rmSync(aside, { force: true });
  }
}

function isAlive(text: string, lock: string): boolean {
  const owner = parseOwner(text);
  if (owner === undefined) return ageOf(lock) < writing;
  if (owner.host !== hostname()) return ageOf(lock) < silence;
  if (!isRunning(owner.pid)) return false;
  // After a restart of the machine the number may belong to somebody else.
  return owner.started === '' || owner.started === startOf(owner.pid);
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function ageOf(path: string): number {
  try {
    return Date.now() - statSync(path).mtimeMs;
  } catch {
    return 0;
  }
}

function touch(path: string): void {
  try {
    utimesSync(path, new Date(), new Date());
  } catch {
    // The lock was removed by hand: nothing to keep alive.
  }
}
