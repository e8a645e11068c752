// Generated content as the pipeline takes it: the real standards passed on, nothing written to disk.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type Finding, type Portal, type RawFile, runPipeline } from '#core';
import { type Answers, type GeneratedFile, type GenerateOptions, generate } from '../../src/generating/index.ts';

const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

const standards = ['national-2020', 'unscored-sheet', 'department-overall'].flatMap((id) =>
  ['standard', 'cases'].map((name): GeneratedFile => {
    const path = `standards/${id}/${name}.json`;
    return { path, text: readFileSync(`content/${path}`, 'utf8') };
  }),
);

export type Asked = Omit<GenerateOptions, 'sha256' | 'copied'>;

export const generated = (asked: Asked) => generate({ ...asked, sha256, copied: standards });

/** One digest of all paths and texts in their order. */
export function digestOf(asked: Asked): string {
  const hash = createHash('sha256');
  for (const { path, text } of generated(asked).files) hash.update(`${path}\n${text}\n`);
  return hash.digest('hex');
}

export function publishGenerated(asked: Asked): { portal: Portal; answers: Answers; files: readonly GeneratedFile[] } {
  const { files, answers } = generated(asked);
  const all = [...files];
  const raw = all.map(({ path, text }): RawFile => {
    const bytes = new TextEncoder().encode(text);
    return { path, bytes, sha256: sha256(bytes) };
  });
  const { portal, issues } = runPipeline(raw, [], 'generated');
  if (portal === undefined) throw new Error(JSON.stringify(issues.slice(0, 5), null, 2));
  return { portal, answers: answers(), files: all };
}

type Found = Pick<Finding, 'code' | 'report' | 'project' | 'row' | 'amount'>;

/** Where a finding is, in one line; sorted, so that two lists can be compared. */
export const placesOf = (list: readonly Found[]): string[] =>
  list
    .map(({ code, report, project = '', row = '', amount = '' }) => [code, report, project, row, amount].join(' '))
    .sort();
