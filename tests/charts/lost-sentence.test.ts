import { expect, test } from 'vitest';
import { lostNote, lostSentence } from '../../src/charts/lost-sentence.ts';
import type { ScoredProject } from '../../src/charts/points-lost.ts';
import { translator } from '../../src/i18n/index.ts';
import { exact, known, lostRow, missing, report } from './fictional.ts';

const [zh, en] = [translator('zh'), translator('en')];
const project = (lost: ScoredProject['lost'], score?: string): ScoredProject => ({
  report,
  lost,
  byLevel1: [],
  declaredTotal: { weight: known(exact(100)), score: missing('blank') },
  declaredScore: score === undefined ? missing('blank') : known(exact(score)),
});
const output = lostRow('甲', '产出指标', '10', '2.5');
const benefit = lostRow('乙', '效益指标', '10', '9');
const full = lostRow('执行率', '', '10', '10');

test.each([
  [
    'nothing lost',
    [full],
    '写有得分的各项都是满分，没有失分。',
    'Every item with a score was given full marks; no points were lost.',
  ],
  [
    'one heading',
    [output],
    '自评逐项相加失 7.5 分（失分的有 1 项），都在“产出指标”。',
    'Points lost, item by item: 7.5 (items with a loss: 1), all under “产出指标”.',
  ],
  [
    'two headings',
    [benefit, output],
    '自评逐项相加失 8.5 分（失分的有 2 项），其中“产出指标”7.5 分。',
    'Points lost, item by item: 8.5 (items with a loss: 2), of which 7.5 under “产出指标”.',
  ],
  [
    'the execution line, which has no heading',
    [lostRow('', '', '10', '9')],
    '自评逐项相加失 1 分（失分的有 1 项），都在“预算执行率”。',
    'Points lost, item by item: 1 (items with a loss: 1), all under “Budget execution”.',
  ],
])('lostSentence: %s', (_case, lost, chinese, english) => {
  expect(lostSentence(project(lost), zh)).toBe(chinese);
  expect(lostSentence(project(lost), en)).toBe(english);
});

test('lostNote speaks only when the form’s own total differs from the rows added up', () => {
  expect(lostNote(project([output], '92.5'), zh)).toBeUndefined();
  expect(lostNote(project([output]), zh)).toBeUndefined();
  expect(lostNote(project([output, benefit], '92.5'), zh)).toBe(
    '原表总分 92.5、满分 100，相差 7.5 分；逐项相加的失分是 8.5 分。两者不同，照原表登出。',
  );
});
