// Which folders may be replaced by a site: nobody's work may be lost to a mistyped --out.
import { existsSync, lstatSync, readdirSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve, sep } from 'node:path';

export type TargetFault = 'not-a-folder' | 'holds-work' | 'not-a-site' | 'no-parent';

/** The folder to replace; through a link to where it points. */
export function resolveTarget(out: string): string {
  const target = resolve(out);
  return existsSync(target) ? realpathSync(target) : target;
}

/** Why `target` must not be replaced; undefined when it may be. `kept` are folders that must survive. */
export function targetFault(target: string, kept: readonly string[]): TargetFault | undefined {
  if ([...kept, homedir()].some((folder) => within(resolve(folder), target))) return 'holds-work';
  if (kept.some((folder) => within(target, join(resolve(folder), 'content')))) return 'holds-work';
  if (!existsSync(dirname(target))) return 'no-parent';
  const stat = lstatSync(target, { throwIfNoEntry: false });
  if (stat === undefined) return undefined;
  if (!stat.isDirectory()) return 'not-a-folder';
  const names = readdirSync(target);
  if (names.some((name) => name === '.git' || name === 'package.json')) return 'holds-work';
  return names.length === 0 || names.some((name) => name === 'manifest.json' || name.endsWith('.html'))
    ? undefined
    : 'not-a-site';
}

const within = (path: string, folder: string): boolean => path === folder || path.startsWith(folder + sep);
