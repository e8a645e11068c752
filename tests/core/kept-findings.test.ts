// site.json "findings": "build-report": the checks run and are listed by the command line; pages get none, and no count of them.
import { beforeAll, expect, test } from 'vitest';
import { type PipelineResult, runPipeline } from '#core';
import { describeReading } from '#site/check-content';
import { siteTables } from '#site/export/tables';
import { readContent } from '#site/read-content';
import { createUrls } from '#site/urls';

const change = (bytes: Uint8Array, value: string) =>
  new TextEncoder().encode(
    new TextDecoder().decode(bytes).replace('"profile"', `"findings": "${value}",\n  "profile"`),
  );

async function run(value?: string): Promise<PipelineResult> {
  const { files, issues } = readContent('content');
  const changed = files.map((file) =>
    file.path === 'site.json' && value !== undefined ? { ...file, bytes: change(file.bytes, value) } : file,
  );
  return runPipeline(changed, issues, 'kept');
}

let published: PipelineResult;
let kept: PipelineResult;
beforeAll(async () => {
  published = await run();
  kept = await run('build-report');
});

test('runPipeline(findings: published) is the default, and its findings are those of the portal', async () => {
  expect(published.findings).toEqual(published.portal?.findings);
  expect(published.findings.length).toBeGreaterThan(0);
  expect((await run('published')).portal).toEqual(published.portal);
});

test('runPipeline(findings: build-report) finds the same and gives pages none of it', () => {
  const { portal } = kept;
  expect(kept.findings).toEqual(published.findings);
  expect(portal?.findings).toEqual([]);
  expect(portal?.checks.map(({ code }) => code)).toEqual(published.portal?.checks.map(({ code }) => code));
  const shown = [...(portal?.checks ?? []), ...(portal?.reports ?? []), ...(portal?.projects ?? [])];
  expect(shown.flatMap(({ findings }) => findings)).toEqual([]);
  expect(portal?.projects.flatMap(({ rows }) => rows).flatMap(({ findings }) => findings)).toEqual([]);
});

test('runPipeline(findings: build-report) counts nothing: no total, no sum, no figure is 0 findings', () => {
  const { portal } = kept;
  const totals = [portal?.totals, ...(portal?.units ?? []).map(({ totals: own }) => own)];
  expect(totals.filter((own) => (own?.reports ?? 0) > 0).map((own) => own?.findings)).toEqual(Array(6).fill(undefined));
  const unitYears = portal?.comparison.unitYears ?? [];
  expect(unitYears).toHaveLength(5);
  expect(unitYears.map(({ sums, figures }) => [sums.findings, figures.findings.value])).toEqual(
    Array(5).fill([undefined, { missing: 'not-applicable' }]),
  );
});

test('siteTables(findings: build-report) has no table of findings and no column that counts them; the others are the same', () => {
  const tables = ({ portal }: PipelineResult) =>
    portal === undefined ? [] : siteTables(portal, createUrls('/', 'zh'));
  const keys = (result: PipelineResult) => tables(result).map(({ key }) => key);
  expect(keys(kept)).toEqual(keys(published).filter((key) => key !== 'findings'));
  for (const { key, columns, rows } of tables(kept)) {
    const whole = tables(published).find((one) => one.key === key);
    const names = whole?.columns.map((column) => column.key) ?? [];
    expect(columns.map((column) => column.key)).toEqual(names.filter((name) => name !== 'findings'));
    expect(rows.map((row) => row.length)).toEqual(rows.map(() => columns.length));
  }
});

test('describeReading(findings: build-report, with findings) still lists every one, grouped by file and counted', () => {
  const said = (result: PipelineResult) =>
    describeReading({ content: 'content', files: [], version: 'kept', ...result }, true);
  expect(said(kept)).toBe(said(published));
  expect(said(kept)).toContain('content/reports/2019/qujing-kexie/zhengti/pairs.csv （1 条） (1)');
  expect(said(kept)).toContain('原文第 16 行 source line 16 待说明 to be explained report/cross-figure');
  expect(said(kept)).toContain(`${kept.findings.length} 条核对提示`);
});

test('runPipeline(findings: secret) is refused: only the two words are known', async () => {
  const { portal, issues } = await run('secret');
  expect(portal).toBeUndefined();
  expect(issues).toMatchObject([{ code: 'schema/value', where: { file: 'site.json' } }]);
});
