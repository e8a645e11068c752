// Codes of GB/T 2260: two digits each for province, prefecture and county; a parent shares the leading digits.
import type { RegionRow } from '../model/region.ts';
import type { IssueLog } from './issue-log.ts';
import type { TypedRow } from './read-rows.ts';

/** First two digits in use (GB/T 2260, the 34 provincial divisions). */
const provinces = /^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[12])/;
/** No real province has it: the fictional one does, and only in content that says it is fictional. */
const fictionalProvince = /^99/;
const shapes = { 省级: /^\d\d0000$/, 地级: /^\d\d(?!00)\d\d00$/, 县级: /^\d{4}(?!00)\d\d$/ } as const;

export function checkRegion(
  row: TypedRow<RegionRow>,
  known: ReadonlyMap<string, RegionRow>,
  fictional: boolean,
  log: IssueLog,
): void {
  const { code, level, population, populationYear, populationSource } = row.value;
  const assigned = fictional ? fictionalProvince : provinces;
  if (!assigned.test(code) || !shapes[level].test(code)) {
    log.error('region/code', row.at('code'), { expected: `region-${level}`, received: code });
  } else if (!isParent(row.value, known)) {
    log.error('region/parent', row.at('parent'), { expected: `parent-${level}`, received: row.value.parent ?? '' });
  }
  if (!population) return;
  if (!/^[1-9]\d{0,9}$/.test(population))
    log.error('schema/number', row.at('population'), { expected: 'integer', received: population });
  if (!/^(19|2[01])\d\d$/.test(populationYear ?? '')) {
    log.error('schema/number', row.at('populationYear'), { expected: 'year', received: populationYear ?? '' });
  }
  if (!populationSource) log.error('schema/missing-key', row.at('populationSource'));
}

function isParent({ code, level, parent = '' }: RegionRow, known: ReadonlyMap<string, RegionRow>): boolean {
  if (level === '省级') return parent === '';
  const above = known.get(parent);
  if (!above || above.level === '县级' || above.level === level) return false;
  const shared = above.level === '省级' ? 2 : 4;
  return parent.slice(0, shared) === code.slice(0, shared);
}
