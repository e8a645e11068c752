import { expect, test } from 'vitest';
import { readCellTable } from '#site/cell-table';

const rows = [{ target_text: '≥ 300 个', actual_text: '170个' }];

test.each([
  ['in order', 'target_text\tactual_text\n≥ 300 个\t170个\n', rows],
  [
    'in another order, with BOM, CRLF and a blank line',
    '\ufeffactual_text\ttarget_text\r\n\r\n170个\t≥ 300 个\r\n',
    rows,
  ],
  ['in the words of the form', '预期指标值\t实际完成值\n≥ 300 个\t170个', rows],
  [
    'a short row lacks its last cells',
    'target_text\tactual_text\n≥ 300 个',
    [{ target_text: '≥ 300 个', actual_text: '' }],
  ],
  ['quoted by Excel', 'target_text\tactual_text\n"a\tb"\t"c ""d"""', [{ target_text: 'a\tb', actual_text: 'c "d"' }]],
  [
    'a quote that is only a quote',
    'target_text\tactual_text\n"优" 级\t"良',
    [{ target_text: '"优" 级', actual_text: '"良' }],
  ],
  ['an empty column without a header', 'target_text\tactual_text\t\n1\t2\t', [{ target_text: '1', actual_text: '2' }]],
  ['only a header', 'target_text\tactual_text', []],
])('readCellTable: %s', (_, text, expected) => {
  expect(readCellTable(text)).toEqual({ rows: expected });
});

test.each([
  ['target_text\tactual_text\tfoo', { fault: 'header-unknown', found: 'foo' }],
  ['target_text\tactual_text\t指标值', { fault: 'header-twice', found: '指标值' }],
  ['target_text\tweight', { fault: 'header-lacks', found: 'actual_text' }],
  ['', { fault: 'header-lacks', found: 'target_text' }],
  ['target_text\tactual_text\n1\t2\n3\t4\t5', { fault: 'too-wide', row: 3, found: '5' }],
])('readCellTable(%j) is refused', (text, fault) => {
  expect(readCellTable(text)).toEqual(fault);
});
