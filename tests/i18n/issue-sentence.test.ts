import { expect, test } from 'vitest';
import type { Issue } from '#core';
import { issueAddress, issueFix, issueSentence } from '../../src/i18n/issue-sentence.ts';

const cell: Issue = {
  code: 'schema/number',
  level: 'error',
  where: { file: 'reports/2021/a/b/projects/c/indicators.csv', row: 9, column: 4, field: '分值' },
  expected: 'number-or-dash',
  received: '2分',
};
const json: Issue = {
  code: 'schema/unknown-key',
  level: 'error',
  where: { file: 'site.json', row: 3, column: 5, field: 'titel' },
  received: 'titel',
};
const file: Issue = { code: 'file/missing', level: 'error', where: { file: 'units.csv' } };

test('issueSentence(issue, language, folder) says where, what was expected and what was found', () => {
  expect(issueSentence(cell, 'zh', 'content')).toMatchInlineSnapshot(
    `"content/reports/2021/a/b/projects/c/indicators.csv 第 9 行「分值」：应为数字，实为「2分」"`,
  );
  expect(issueSentence(cell, 'en', 'content')).toMatchInlineSnapshot(
    `"content/reports/2021/a/b/projects/c/indicators.csv row 9 “分值”: expected a number, found “2分”"`,
  );
  expect(issueSentence(json, 'zh', './content/')).toMatchInlineSnapshot(
    `"./content/site.json 第 3 行第 5 列「titel」：不认识的键「titel」"`,
  );
  expect(issueSentence(json, 'en', 'content')).toMatchInlineSnapshot(
    `"content/site.json line 3, column 5 “titel”: unknown key “titel”"`,
  );
  expect(issueSentence(file, 'zh', 'content')).toMatchInlineSnapshot(`"content/units.csv：缺少这个文件或文件夹"`);
  expect(issueSentence({ ...file, where: { file: '' } }, 'en', 'content')).toMatchInlineSnapshot(
    `"content: this file or folder is missing"`,
  );
  expect(issueSentence({ ...cell, received: '' }, 'zh', 'content')).toMatchInlineSnapshot(
    `"content/reports/2021/a/b/projects/c/indicators.csv 第 9 行「分值」：应为数字，实为空"`,
  );
});

test('issueSentence: words of the content are never read as templates or as words of ours', () => {
  const received = '{expected} symlink {place}';
  expect(issueSentence({ ...cell, received }, 'en', 'content')).toContain(`“${received}”`);
  const alike: Issue = {
    code: 'id/look-alike',
    level: 'error',
    where: { file: 'units.csv' },
    expected: 'day',
    received: 'object',
  };
  expect(issueSentence(alike, 'en', 'content')).toContain('“object” looks the same as “day”');
});

test('issueSentence: a file name cannot send control characters to a terminal', () => {
  const hostile: Issue = { code: 'file/unknown', level: 'error', where: { file: 'a\u001b[2J\nb' } };
  expect(issueSentence(hostile, 'zh', 'content')).toContain('content/a\\u001b[2J\\u000ab');
});

test('issueAddress(issue, folder) is what editors and terminals make clickable', () => {
  expect(issueAddress(cell, 'content')).toBe('content/reports/2021/a/b/projects/c/indicators.csv:9:4');
  expect(issueAddress(file, 'content')).toBe('content/units.csv');
});

test('issueFix(code, language) is one sentence', () => {
  expect(issueFix('schema/number', 'zh')).toMatchInlineSnapshot(`"请只写数字；单位写在单位栏。"`);
  expect(issueFix('schema/number', 'en')).toMatchInlineSnapshot(`"Write digits only; the unit has its own place."`);
});
