import { expect, test } from 'vitest';
import { executionSentence } from '../../src/charts/execution-sentence.ts';
import { translator } from '../../src/i18n/index.ts';
import { money } from './fictional.ts';

const [zh, en] = [translator('zh'), translator('en')];
const full = money(200, 200);
const half = money(200, 100);
const none = money(200, 'not-stated');

test.each([
  [
    'no rate',
    [none, none],
    '列出的 2 项中，没有一项能算出执行率。',
    'No rate can be computed for any of the 2 listed.',
  ],
  ['one row without a rate', [none], '算不出执行率。', 'No rate can be computed.'],
  ['one row', [half], '执行率为 50.0%。', '50.0% of the budget was spent.'],
  [
    'one of two',
    [half, none],
    '列出的 2 项中，只有 1 项能算出执行率，为 50.0%。',
    'Of the 2 listed, a rate can be computed for one: 50.0% of the budget was spent.',
  ],
  ['all the same', [full, full], '列出的 2 项，执行率都是 100.0%。', 'All 2 listed spent 100.0% of their budgets.'],
  [
    'some the same',
    [full, none, full],
    '列出的 3 项中，2 项能算出执行率，都是 100.0%。',
    'Of the 3 listed, a rate can be computed for 2: each spent 100.0% of its budget.',
  ],
  [
    'all, a range',
    [full, half],
    '列出的 2 项，执行率最低 50.0%（示例乙），最高 100.0%（示例甲）。',
    'The 2 listed spent between 50.0% (示例乙) and 100.0% (示例甲) of their budgets.',
  ],
  [
    'some, a range',
    [full, none, half],
    '列出的 3 项中，2 项能算出执行率，最低 50.0%（示例丙），最高 100.0%（示例甲）。',
    'Of the 3 listed, a rate can be computed for 2: between 50.0% (示例丙) and 100.0% (示例甲) of the budget was spent.',
  ],
  [
    'an end that several share is counted, not named',
    [full, half, full],
    '列出的 3 项，执行率最低 50.0%（示例乙），最高 100.0%（2 项）。',
    'The 3 listed spent between 50.0% (示例乙) and 100.0% (2 of them) of their budgets.',
  ],
  ['spent 0 is a rate', [money(200, 0)], '执行率为 0.0%。', '0.0% of the budget was spent.'],
  ['a budget of 0 is not', [money(0, 0)], '算不出执行率。', 'No rate can be computed.'],
])('executionSentence: %s', (_case, moneys, chinese, english) => {
  const rows = moneys.map((each, at) => ({ label: `示例${'甲乙丙'[at]}`, money: each }));
  expect(executionSentence(rows, zh)).toBe(chinese);
  expect(executionSentence(rows, en)).toBe(english);
});
