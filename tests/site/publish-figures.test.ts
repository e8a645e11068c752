import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parsePage } from '#site/parse-page';
import { writeFigureFiles } from '#site/publish-figures';

const site = mkdtempSync(join(tmpdir(), 'mingji-figures-'));
afterAll(() => rmSync(site, { recursive: true, force: true }));

const figure = (id: string, href: string) => `<figure class="figure" id="${id}">
  <table><thead><tr><th scope="col">指标</th><th scope="col">完成程度</th></tr></thead>
  <tbody><tr><th scope="row">=甲 &amp; 乙</th><td>1,800.0%</td></tr></tbody></table>
  <a href="${href}">CSV</a></figure>`;

test('writeFigureFiles(page) writes the rows of each figure that offers its own file, guarded, with BOM and CRLF', () => {
  const folder = join(site, 'projects', 'shili');
  mkdirSync(folder, { recursive: true });
  const page = figure('chart-a', 'chart-a.csv') + figure('chart-b', '/data/reports.csv');
  const files = writeFigureFiles(
    site,
    'projects/shili/index.html',
    parsePage(`<!doctype html><html><body>${page}</body></html>`),
  );
  const rows = '指标,完成程度\r\n\'=甲 & 乙,"1,800.0%"\r\n';
  expect(readFileSync(join(folder, 'chart-a.csv'), 'utf8')).toBe(`\ufeff${rows}`);
  expect(existsSync(join(folder, 'chart-b.csv'))).toBe(false);
  const digest = { bytes: Buffer.byteLength(`\ufeff${rows}`), sha256: expect.stringMatching(/^[0-9a-f]{64}$/) };
  expect(files).toEqual([{ file: 'projects/shili/chart-a.csv', digest }]);
});

test('writeFigureFiles(page of a fictional site): every row of the file says so', () => {
  const html = `<body><p class="fictional">虚构示例数据</p>${figure('chart-c', 'chart-c.csv')}</body>`;
  writeFigureFiles(site, 'shili.html', parsePage(html));
  expect(readFileSync(join(site, 'chart-c.csv'), 'utf8')).toBe(
    '\ufeff指标,完成程度,示例\r\n\'=甲 & 乙,"1,800.0%",虚构\r\n',
  );
});
