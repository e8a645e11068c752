// Every indicator row of the two seed documents that have a table, with the reading a careful person gives.
// Worked out from the source text, line by line, before the reader was run. Texts are taken from the source by line number.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Kind, operator ('' when none is printed), target and actual in base units, outcome, and how much is machine-readable. */
export type Expected = readonly [
  line: number,
  level2: string,
  kind: string,
  operator: string,
  target: string,
  actual: string,
  outcome: 'met' | 'unmet' | 'not-comparable',
  status: 'read' | 'partly' | 'not-read',
  why?: string,
];

// content/sources/neimenggu-kexie-2020-kepu.txt: four lines a row: level 3, weight, target, actual.
export const neimenggu: readonly Expected[] = [
  [119, '数量指标', 'number', '>=', '30 个', '0 个', 'unmet', 'read', 'unit-from-target'],
  [129, '数量指标', 'number', '>=', '110 小时', '110 小时', 'met', 'read'],
  [139, '数量指标', 'number', '>=', '10000000 人次', '5000000 人次', 'unmet', 'read'],
  [149, '数量指标', 'number', '>=', '30 个', '39 个', 'met', 'read', 'unit-from-target'],
  [159, '数量指标', 'number', '>=', '10 个', '4 个', 'unmet', 'read', 'unit-from-target'],
  [169, '数量指标', 'number', '=', '1 次', '1 次', 'met', 'read', 'unit-from-target'],
  [179, '数量指标', 'number', '>=', '1 次', '2 次', 'met', 'read'],
  [189, '数量指标', 'number', '>=', '90 小时', '90 小时', 'met', 'read'],
  [199, '数量指标', 'percent', '>=', '85 %', '85 %', 'met', 'read'],
  [209, '数量指标', 'number', '>=', '1 场', '18 场', 'met', 'read'],
  [219, '数量指标', 'number', '>=', '14000000 次', '15000000 次', 'met', 'read'],
  [229, '数量指标', 'number', '>=', '500 次', '600 次', 'met', 'read'],
  [239, '数量指标', 'number', '>=', '200000 人次', '250000 人次', 'met', 'read'],
  [249, '数量指标', 'number', '>=', '50 个', '120 个', 'met', 'read'],
  [259, '数量指标', 'number', '>=', '300 个', '170 个', 'unmet', 'read'],
  [269, '数量指标', 'number', '=', '1 个', '部分完成', 'not-comparable', 'read', 'status-for-number'],
  [279, '数量指标', 'number', '<=', '2 次', '0 次', 'met', 'read'],
  [289, '数量指标', 'number', '<=', '1 次', '0 次', 'met', 'read'],
  [299, '数量指标', 'number', '>=', '1 次', '1 次', 'met', 'read'],
  [309, '数量指标', 'number', '>=', '20 次', '55 次', 'met', 'read'],
  [319, '数量指标', 'number', '>=', '15 套', '16 套', 'met', 'read'],
  [329, '质量指标', 'percent', '>=', '10 %', '13.2 %', 'met', 'read'],
  [339, '质量指标', 'percent', '>=', '85 %', '100 %', 'met', 'read'],
  [349, '时效指标', 'date', '<=', '12 月', '12 月', 'met', 'read'],
  [359, '社会效益指标', 'number', '>=', '1500 人次', '1600 人次', 'met', 'read'],
  [369, '可持续影响指标', 'grade', '', '优良中低差', '优', 'not-comparable', 'read', 'scale-as-target'],
  [379, '服务对象满意度指标', 'percent', '>=', '85 %', '99 %', 'met', 'read'],
  [389, '服务对象满意度指标', 'percent', '>=', '80 %', '99 %', 'met', 'read'],
  [399, '服务对象满意度指标', 'percent', '>=', '90 %', '99 %', 'met', 'read'],
];

const year = (line: number): Expected => [
  line,
  '时效指标',
  'date',
  '',
  '2021-01-01/2021-12-31',
  '2021',
  'not-comparable',
  'read',
  'date',
];
const cost = (line: number, yuan: string): Expected => [
  line,
  '成本指标',
  'money',
  '',
  `${yuan} 元`,
  `${yuan} 元`,
  'met',
  'read',
  'direction-from-indicator',
];
const count = (line: number, target: string, actual: string): Expected => [
  line,
  '数量指标',
  'number',
  '',
  target,
  actual,
  'met',
  'read',
  'direction-assumed',
];
const scale = (line: number, level2: string, word: string, why = 'scale-as-target'): Expected => [
  line,
  level2,
  'grade',
  '',
  '优良中低差',
  word,
  'not-comparable',
  'read',
  why,
];
const wording = (line: number, why = 'text'): Expected => [
  line,
  '社会效益指标',
  'text',
  '',
  '',
  '优良',
  'not-comparable',
  'partly',
  why,
];
const pleased = (line: number, why = 'threshold-as-result'): Expected => [
  line,
  '服务对象满意度指标',
  'percent',
  '>=',
  '90 %',
  '90 %',
  'not-comparable',
  'read',
  why,
];

// content/sources/mianyang-kexie-2021-xiangmu.txt: one line a row, cells between tabs.
export const mianyang: readonly Expected[] = [
  // 附件 1
  [150, '数量指标', 'number', '>=', '30 次', '30 次', 'met', 'read'],
  [151, '质量指标', 'text', '', '', '', 'not-comparable', 'not-read', 'text'],
  year(152),
  cost(153, '30000'),
  cost(154, '33000'),
  scale(157, '社会效益指标', '优'),
  pleased(161, 'operator-read-as-at-least'),
  // 附件 2
  [181, '数量指标', 'number', '', '20 次', '30 次', 'met', 'read', 'operator-from-name'],
  count(182, '2 次', '2 次'),
  year(183),
  cost(184, '20000'),
  cost(185, '35000'),
  cost(186, '50000'),
  cost(187, '30000'),
  scale(191, '社会效益指标', '优'),
  pleased(195, 'operator-read-as-at-least'),
  // 附件 3
  count(215, '30 家', '30 家'),
  count(216, '8 家', '8 家'),
  count(217, '1 家', '1 家'),
  count(218, '5 家', '6 家'),
  year(220),
  cost(221, '30000'),
  cost(224, '50000'),
  scale(227, '社会效益指标', '优'),
  scale(229, '可持续影响指标', '优'),
  pleased(231),
  // 附件 4
  count(251, '20 单', '20 单'),
  count(252, '3 家', '3 家'),
  count(253, '5 项', '5 项'),
  year(255),
  cost(257, '60000'),
  cost(258, '7500'),
  cost(259, '112500'),
  scale(261, '社会效益指标', '优良', 'word-off-scale'),
  pleased(265),
  // 附件 5
  count(285, '15 次', '15 次'),
  [286, '时效指标', 'date', '', '2021-01-01/2021-12-31', '1 年', 'not-comparable', 'read', 'date'],
  cost(287, '27000'),
  scale(289, '社会效益指标', '优良', 'word-off-scale'),
  pleased(293),
  // 附件 6
  count(313, '3 家', '3 家'),
  [314, '数量指标', 'number', '', '30 人', '41 人', 'met', 'read', 'operator-from-name'],
  count(315, '2 场', '2 场'),
  count(316, '10 项', '13 项'),
  count(317, '5 次', '5 次'),
  count(319, '12 个', '12 个'),
  year(321),
  cost(322, '240000'),
  cost(323, '128400'),
  cost(324, '250000'),
  cost(325, '195500'),
  cost(326, '110000'),
  cost(327, '6800'),
  wording(329),
  wording(330),
  wording(331),
  wording(332),
  wording(333),
  pleased(338),
  // 附件 7
  count(358, '1 次', '1 次'),
  count(359, '20 家', '20 家'),
  count(360, '2 个', '2 个'),
  count(361, '2 次', '2 次'),
  [364, '数量指标', 'number', '>=', '6 次', '7 次', 'met', 'read'],
  count(365, '15 次', '20 次'),
  year(367),
  cost(368, '50000'),
  cost(369, '100000'),
  cost(370, '120000'),
  cost(371, '80000'),
  cost(372, '20000'),
  cost(373, '20000'),
  cost(374, '60000'),
  cost(375, '50000'),
  wording(377, 'result-in-target-column'),
  pleased(383, 'operator-read-as-at-least'),
  // 附件 8
  count(403, '1 次', '1 次'),
  count(404, '16 集', '18 集'),
  [405, '数量指标', 'compound', '', '1000 人 + 2 次', '1068 人 + 2 次', 'met', 'read', 'direction-assumed'],
  count(406, '1 次', '1 次'),
  count(408, '1 个', '1 个'),
  count(409, '80 名', '80 名'),
  year(411),
  cost(412, '110000'),
  cost(413, '150000'),
  cost(414, '100000'),
  cost(415, '100000'),
  cost(416, '60000'),
  cost(417, '11000'),
  cost(418, '14100'),
  wording(420, 'result-in-target-column'),
  wording(421, 'result-in-target-column'),
  wording(424, 'result-in-target-column'),
  wording(425, 'result-in-target-column'),
  pleased(429, 'operator-read-as-at-least'),
  // 附件 9
  count(449, '5600000 条', '5600000 条'),
  [450, '数量指标', 'compound', '', '2000000 人 + 15000000 次', '2000000 人 + 15000000 次', 'met', 'read'],
  [451, '数量指标', 'compound', '', '92 项 + 100 次', '92 项 + 100 次', 'met', 'read'],
  [452, '数量指标', 'compound', '', '200 人 + 130 所', '220 人 + 136 所', 'met', 'read'],
  year(454),
  cost(455, '230000'),
  cost(456, '150000'),
  cost(457, '101800'),
  cost(459, '110000'),
  cost(460, '35500'),
  scale(462, '社会效益指标', '优良', 'word-off-scale'),
  pleased(466),
  // 附件 10
  count(486, '12 家', '12 家'),
  year(488),
  ...[489, 490, 491, 492, 493, 494, 495, 496, 497, 498].map((line) => cost(line, '100000')),
  cost(499, '250000'),
  cost(500, '250000'),
  scale(503, '社会效益指标', '优良', 'word-off-scale'),
  pleased(507),
  // 附件 11. 526: 2 万人 against 3 万元; 528: 项 against 家, 人次 against 人: those parts cannot be compared.
  [
    526,
    '数量指标',
    'compound',
    '',
    '20000 人 + 3000 家+ + 5000 项',
    '30000 元 + 4500 家+ + 7500 项',
    'not-comparable',
    'read',
    'unit-differs',
  ],
  [527, '数量指标', 'number', '', '500 单', '735 单', 'met', 'read', 'operator-from-name'],
  [
    528,
    '数量指标',
    'compound',
    '>=',
    '80 项 + 300000 人次 + 100 次 + 30 项',
    '96 家 + 360000 人+ + 120 次 + 40 项',
    'not-comparable',
    'read',
    'unit-differs',
  ],
  year(530),
  cost(531, '150000'),
  cost(534, '170000'),
  cost(535, '35000'),
  cost(536, '45000'),
  cost(537, '100000'),
  scale(539, '社会效益指标', '优良', 'word-off-scale'),
  pleased(543),
  // 附件 12
  count(563, '7 人', '7 人'),
  [564, '质量指标', 'grade', '', '优中低', '优秀', 'not-comparable', 'read', 'word-off-scale'],
  year(565),
  cost(566, '70000'),
  scale(568, '社会效益指标', '优良', 'word-off-scale'),
  pleased(572, 'operator-read-as-at-least'),
];

/** Rows the page break cuts: the line that holds the rest, and the cell it belongs to. */
const continued: Readonly<Record<number, readonly [line: number, cell: 'target' | 'actual']>> = {
  361: [363, 'actual'],
  377: [379, 'target'],
  421: [423, 'target'],
};

const lines = (name: string): string[] =>
  readFileSync(fileURLToPath(new URL(`../../../content/sources/${name}.txt`, import.meta.url)), 'utf8').split('\n');
const nei = lines('neimenggu-kexie-2020-kepu');
const mian = lines('mianyang-kexie-2021-xiangmu');

/** The three texts of a row of the 内蒙古 table. */
export function neimengguText(line: number): { indicator: string; target: string; actual: string } {
  return { indicator: nei[line - 1] ?? '', target: nei[line + 1] ?? '', actual: nei[line + 2] ?? '' };
}

/** The three texts of a row of the 绵阳 tables: the last three cells of the line that are not empty. */
export function mianyangText(line: number): { indicator: string; target: string; actual: string } {
  const cells = (mian[line - 1] ?? '').split('\t').filter((cell) => cell.trim() !== '');
  const row = { indicator: cells.at(-3) ?? '', target: cells.at(-2) ?? '', actual: cells.at(-1) ?? '' };
  const rest = continued[line];
  if (rest) row[rest[1]] += (mian[rest[0] - 1] ?? '').trim();
  return row;
}
