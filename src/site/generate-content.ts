// Writes the fictional province to a folder, file by file, with what was planted beside it.
import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { type GenerateOptions, generate } from '#generating';
import { BadArgument } from './describe-failure.ts';

export type Province = Pick<GenerateOptions, 'units' | 'years' | 'projects' | 'seed'>;

/** The options of the command line as numbers; a BadArgument names the one that cannot be. */
export function provinceOf(given: Readonly<Record<'units' | 'years' | 'projects' | 'seed', string>>): Province {
  const whole = (text: string | undefined): number => {
    if (!/^\d{1,9}$/.test(text ?? '')) throw new BadArgument('cli.bad-province');
    return Number(text);
  };
  const [from, to = from, ...more] = given.years.split('-');
  if (more.length > 0) throw new BadArgument('cli.bad-province');
  return {
    units: whole(given.units),
    years: [whole(from), whole(to)],
    projects: whole(given.projects),
    seed: whole(given.seed),
  };
}

/** Where the demonstration lives; the content of the last one is cleared away. */
export function demoFolders(): { content: string; site: string } {
  rmSync('.demo/content', { recursive: true, force: true });
  return { content: '.demo/content', site: '.demo/site' };
}

/** The standards and the prose are the real ones: a fictional unit is scored by a real rule. */
const shared = ['standards', 'prose'];

function sharedFiles(content: string): { path: string; text: string }[] {
  return shared
    .flatMap((folder) => readdirSync(join(content, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({ path: relative(content, file).replaceAll(sep, '/'), text: readFileSync(file, 'utf8') }));
}

/** Writes only below `out`, which must be new or empty, and `<out>.answers.json` beside it; returns the number of files. */
export function generateContent(province: Province, out: string, content: string): number {
  if (existsSync(out) && readdirSync(out).length > 0) throw new BadArgument('cli.not-empty');
  const sha256 = (text: string) => hash('sha256', text, 'hex');
  const { files, answers } = generate({ ...province, sha256, copied: sharedFiles(content) });
  const folders = new Set<string>();
  let count = 0;
  for (const { path, text } of files) {
    const file = join(out, path);
    const folder = dirname(file);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeFileSync(file, text);
    count += 1;
  }
  writeFileSync(`${out}.answers.json`, `${JSON.stringify(answers(), null, 1)}\n`);
  return count;
}
