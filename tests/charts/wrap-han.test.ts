import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hanWidth } from '../../src/charts/han-width.ts';
import { wrapHan } from '../../src/charts/wrap-han.ts';

test.each([
  ['short text stays whole', '科普经费', 8, ['科普经费']],
  ['Han text breaks between characters', '科普活动经费', 4, ['科普活动', '经费']],
  ['a comma is never first in a line', '甲乙丙丁，戊己', 4, ['甲乙丙', '丁，戊己']],
  ['an opening bracket is never last in a line', '甲乙丙（丁戊）', 4, ['甲乙丙', '（丁戊）']],
  ['no character stands alone in the last line', '培训教育学时数', 6, ['培训教育学', '时数']],
  ['a character stands alone when there is no other way', '甲（乙丙丁戊）己', 6, ['甲', '（乙丙丁戊）', '己']],
  ['a bracket stays whole on the next line', '科学普及支出（原文第 3 项）', 10, ['科学普及支出', '（原文第 3 项）']],
  ['a bracket stays whole on this line', '支出（第 3 项）共计', 8, ['支出（第 3 项）', '共计']],
  ['a bracket in a bracket stays with it', '支出（见《办法》）合计', 7, ['支出', '（见《办法》）', '合计']],
  ['a bracket keeps the mark behind it', '甲乙丙丁（戊）。', 6, ['甲乙丙丁', '（戊）。']],
  ['a bracket wider than a line is broken', '支出（原文第三项说明）', 5, ['支出（原文', '第三项说', '明）']],
  ['a bracket never closed breaks nothing', '支出（原文第三项', 5, ['支出（原文', '第三项']],
  ['a bracket never opened breaks nothing', '支出）原文第三项', 5, ['支出）原文', '第三项']],
  ['a number keeps its percent sign', '满意度达到 98.5%', 6, ['满意度达到 ', '98.5%']],
  ['a comparison sign keeps its number', '满意度≥90%', 4, ['满意度', '≥90%']],
  ['a word wider than the line is broken', 'abcdefghij', 3, ['abcde', 'fghij']],
  ['an empty text is one empty line', '', 5, ['']],
])('wrapHan: %s', (_rule, text, width, lines) => {
  expect(wrapHan(text, width)).toEqual(lines);
});

test('wrapHan keeps every character and no line of Han text is too wide', () => {
  const character = fc.constantFrom(...'科普经费示例，。（）《》≥%0123456789 abcXYZ<>&"𠮷');
  fc.assert(
    fc.property(fc.array(character, { maxLength: 60 }), fc.integer({ min: 4, max: 20 }), (characters, width) => {
      const text = characters.join('');
      const lines = wrapHan(text, width);
      expect(lines.join('')).toBe(text);
      for (const line of lines) expect(hanWidth(line.trimEnd())).toBeLessThanOrEqual(width);
    }),
  );
});
