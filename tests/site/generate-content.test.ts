import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { generateContent, provinceOf } from '#site/generate-content';

const scratch = mkdtempSync(join(tmpdir(), 'mingji-generate-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const small = provinceOf({ units: '2', years: '2020-2021', projects: '1', seed: '1' });

test.each(['x', '-1', '2019-2020-2021', ''])('provinceOf refuses “%s” as years', (years) => {
  expect(() => provinceOf({ units: '1', years, projects: '1', seed: '1' })).toThrow('cli.bad-province');
});

test('generateContent(province, out, content) writes a folder that says it is fictional, and the answers beside it', () => {
  const out = join(scratch, 'province');
  expect(generateContent(small, out, 'content')).toBeGreaterThan(10);
  expect(JSON.parse(readFileSync(join(out, 'site.json'), 'utf8'))).toMatchObject({ fictional: true });
  expect(existsSync(join(out, 'standards/national-2020/standard.json'))).toBe(true);
  expect(JSON.parse(readFileSync(`${out}.answers.json`, 'utf8'))).toMatchObject({ fictional: true });
});

test('generateContent writes nothing into a folder that holds something', () => {
  const out = join(scratch, 'work');
  mkdirSync(out);
  writeFileSync(join(out, 'mine.txt'), 'mine');
  expect(() => generateContent(small, out, 'content')).toThrow('cli.not-empty');
});
