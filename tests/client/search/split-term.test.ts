import { expect, test } from 'vitest';
import { splitTerm } from '../../../src/client/search/split-term.ts';

const written = ['绵阳科协', '科普经费', '科普大篷车', '2021', '执行率'];

/** As the index has it: whatever a record holds, it holds the parts of. */
function index() {
  const asked: string[] = [];
  return {
    asked,
    isHeld: async (folded: string) => {
      asked.push(folded);
      return written.some((text) => text.includes(folded));
    },
  };
}

test.each([
  ['绵阳科协科普经费', ['绵阳科协', '科普经费']],
  ['绵阳科协的科普经费', ['绵阳科协', '科普经费']],
  ['绵阳科协2021年执行率', ['绵阳科协', '2021', '执行率']],
  ['绵阳科协省水利厅', undefined],
])('splitTerm(%s)', async (term, phrases) => {
  expect(await splitTerm(index().isHeld, term)).toEqual(phrases);
});

test('splitTerm(at most so many): asks no further once there are more', async () => {
  const term = '绵阳科协科普经费执行率2021';
  const [whole, short] = [index(), index()];
  expect(await splitTerm(whole.isHeld, term)).toHaveLength(4);
  expect(await splitTerm(short.isHeld, term, 2)).toBeUndefined();
  expect(short.asked.length).toBeLessThan(whole.asked.length);
  expect(await splitTerm(index().isHeld, term, 4)).toHaveLength(4);
  expect(await splitTerm(index().isHeld, '绵阳科协执行率的', 2)).toEqual(['绵阳科协', '执行率']);
});
