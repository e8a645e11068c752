// The moment of publishing: two renames in one tick. Whatever is left behind by a killed run is put right by the next.
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { isRunning } from './publish-owner.ts';

/** Names used beside the target; all on its file system, so that a rename is one step. */
export interface Places {
  readonly target: string;
  readonly lock: string;
  readonly building: string;
  readonly old: string;
}

export function placesOf(out: string, pid: number): Places {
  const target = resolve(out);
  const beside = (suffix: string) => join(dirname(target), `.${basename(target)}.${suffix}`);
  return { target, lock: beside('lock'), building: beside(`building-${pid}`), old: beside(`old-${pid}`) };
}

/** Puts `site` in the place of the target. Synchronous: no signal handler can run between the two renames. */
export function swap(site: string, { target, old }: Places): void {
  const replaced = existsSync(target);
  if (replaced) renameSync(target, old);
  try {
    renameSync(site, target);
  } catch (error) {
    if (replaced) renameSync(old, target);
    throw error;
  }
}

/** Call with the lock held: brings back a site set aside by a killed run, and removes what such runs left. */
export function heal({ target }: Places): void {
  const folder = dirname(target);
  const name = `.${basename(target)}.`;
  const names = readdirSync(folder)
    .filter((entry) => entry.startsWith(name))
    .sort();
  const [old, ...olders] = names.filter((entry) => entry.startsWith(`${name}old-`)).map((entry) => join(folder, entry));
  if (old !== undefined && !existsSync(target)) renameSync(old, target);
  else if (old !== undefined) remove(old);
  for (const path of olders) remove(path);
  for (const entry of names.filter((entry) => entry.startsWith(`${name}building-`))) remove(join(folder, entry));
  for (const entry of names.filter((entry) => entry.startsWith(`${name}lock.`))) {
    if (!isRunning(Number(/\d+$/.exec(entry)?.[0] ?? 0))) remove(join(folder, entry));
  }
}

export const remove = (path: string): void => rmSync(path, { recursive: true, force: true, maxRetries: 3 });

const pause = 20;
const patience = 100;

/**
 * Removes the folder of a run that is being ended: writes it had already handed to other threads may still arrive and
 * bring the folder back, so it counts as gone once it has stayed away for a moment.
 */
export function removeForGood(path: string): void {
  const clock = new Int32Array(new SharedArrayBuffer(4));
  for (let turn = 0; turn < patience && existsSync(path); turn += 1) {
    try {
      remove(path);
    } catch {
      // Something was written into it meanwhile: once more.
    }
    Atomics.wait(clock, 0, 0, pause);
  }
}
