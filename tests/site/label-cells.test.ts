import { expect, test } from 'vitest';
import { labelCells } from '../../src/site/label-cells.ts';

const labels = ['项目', '全年预算', '实际支出'];

test('labelCells(rows, labels): every data cell carries the head of its column, the row head does not', () => {
  expect(labelCells('<tr><th scope="row">甲</th><td class="n">1</td><td>2</td></tr>', labels)).toBe(
    '<tr><th scope="row">甲</th><td data-label="全年预算" class="n">1</td><td data-label="实际支出">2</td></tr>',
  );
});

test('labelCells: each row begins at the first column again', () => {
  const row = '<tr><th>甲</th><td>1</td></tr>';
  expect(labelCells(row + row, labels).match(/data-label="全年预算"/g)).toHaveLength(2);
});

test.each([
  ['a cell over several columns', '<tr class="note"><td colspan="3">说明</td></tr>'],
  ['a cell beyond the last head', '<tr><th>甲</th><th>乙</th><th>丙</th><td>4</td></tr>'],
  ['a comment', '<!-- <td> -->'],
  ['a tag that only begins like one', '<tr><th>甲</th><tdx>1</tdx></tr>'],
  ['a tag that never ends', '<p title="<td'],
  ['text alone', '没有标签'],
])('labelCells: %s is left as it is', (_, html) => {
  expect(labelCells(html, labels)).toBe(html);
});

test('labelCells: a quoted attribute that holds a tag is not a tag', () => {
  const html = '<tr><th title="a > <td b">甲</th><td title="<td c">1</td></tr>';
  expect(labelCells(html, labels)).toBe(
    '<tr><th title="a > <td b">甲</th><td data-label="全年预算" title="<td c">1</td></tr>',
  );
});

test('labelCells: a label stays inside its attribute', () => {
  expect(labelCells('<tr><th>甲</th><td>1</td></tr>', ['a', '"><b>&'])).toBe(
    '<tr><th>甲</th><td data-label="&quot;><b>&amp;">1</td></tr>',
  );
});
