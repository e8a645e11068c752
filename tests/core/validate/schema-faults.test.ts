import { expect, test } from 'vitest';
import { report } from '../../../src/core/model/report.ts';
import { site } from '../../../src/core/model/site.ts';
import { schemaFaults } from '../../../src/core/validate/schema-faults.ts';
import { sampleReport, sampleText } from '../../sample-content.ts';

const base = JSON.parse(sampleText(`${sampleReport}/report.json`));
const faultsOf = (changes: object) => {
  const input = { ...base, ...changes };
  const result = report.safeParse(input);
  return schemaFaults(result.error?.issues ?? [], input).map(({ code, path, expected }) => [
    code,
    path.join('.'),
    expected,
  ]);
};

test.each([
  [{ year: '2020年' }, ['schema/number', 'year', 'number']],
  [{ year: 2020.5 }, ['schema/number', 'year', 'int']],
  [{ year: null }, ['schema/number', 'year', 'number']],
  [{ unit: 'Xu Gou' }, ['schema/id', 'unit', 'id']],
  [{ unit: undefined }, ['schema/missing-key', 'unit', undefined]],
  [{ extra: 1 }, ['schema/unknown-key', 'extra', undefined]],
  [{ issuer: '虚构' }, ['schema/type', 'issuer', 'object']],
  [{ issuer: { text: '虚构' } }, ['schema/missing-key', 'issuer.quote', undefined]],
  [{ issuer: { missing: 'forgotten' } }, ['schema/value', 'issuer.missing', undefined]],
  [{ dates: { ...base.dates, signed: { on: '2021-02-30', quote: 'x' } } }, ['schema/date', 'dates.signed.on', 'day']],
  [{ dates: { ...base.dates, signed: { on: '0000-01-01', quote: 'x' } } }, ['schema/date', 'dates.signed.on', 'day']],
  [{ revisions: [] }, ['schema/length', 'revisions', 'not-empty']],
  [{ source: { file: '../etc/passwd', sha256: base.source.sha256 } }, ['schema/value', 'source.file', 'source-path']],
])('schemaFaults(report with %j)', (changes, fault) => {
  const [found] = faultsOf(changes);
  expect(found?.slice(0, 2)).toEqual(fault.slice(0, 2));
  if (fault[2] !== undefined) expect(found?.[2]).toBe(fault[2]);
  expect(faultsOf(changes)).toHaveLength(1);
});

test('schemaFaults(site): an enumeration names what is allowed, a number its bound', () => {
  const input = { name: { zh: '甲', en: 'A' }, tagline: { zh: '甲', en: 'A' }, profile: 'com', minGroup: 1 };
  const faults = schemaFaults(site.safeParse(input).error?.issues ?? [], input);
  expect(faults.map(({ expected }) => expected)).toEqual(['gov | other', '≥ 2']);
});
