import { expect, test } from 'vitest';
import { recordColumns, recordOf, rowReader } from '#site/cell-record';
import { readStandard } from '#site/read-standard';

const read = rowReader(await readStandard());

// Read by a person: 万 multiplied out, exact to the end; 170 ÷ 300 = 170/3 %, × 2 = 17/15; 优 is 80 % to 100 % of 15.
test.each([
  ['≥ 300 个', '170个', '2', 'number|>=|300|个|170|个|more|no|170/3|17/15|read|'],
  ['≥500万人次', '600万人次', '', 'number|>=|5000000|人次|6000000|人次|more|yes|120||read|'],
  ['≤ 2 次', '0次', '2', 'number|<=|2|次|0|次|less|yes||2|read|'],
  ['优良中低差', '优', '15', 'grade||优良中低差||优||none|||12-15|read|scale-as-target'],
  ['80%-90%', '85%', '', 'percent|range|80-90|%|85|%|exact|yes|||read|'],
  ['3-5万人', '4万人', '', 'number|range|30000-50000|人|40000|人|exact|yes|||read|'],
  [
    '培训 1000 人，会议 2 次',
    '1068人；2次',
    '',
    'compound||1000;2|人;次|1068;2|人;次|more|yes|||read|direction-assumed',
  ],
  ['》90%', '》90%', '2', 'percent|>=|90|%|90|%|more||||read|operator-read-as-at-least threshold-as-result'],
])('recordOf(%s, %s, weight “%s”) is %s', (target, actual, weight, expected) => {
  const record = recordOf(read({ target_text: target, actual_text: actual, weight }));
  expect(recordColumns.map((column) => record[column]).join('|')).toBe(expected);
});
