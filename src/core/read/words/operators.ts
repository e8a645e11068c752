// Words and signs that compare. Source: reading-and-scoring.md, "Operators"; forms of 财政部 and of the provinces.
import type { Operator } from '../../model/reading.ts';

/** Signs, after the glyphs are made one (glyphs.ts). 》 and 《 are input-method slips for ≥ and ≤ and are noted. */
export const signs: ReadonlyMap<string, Operator> = new Map([
  ['≥', '>='],
  ['≤', '<='],
  ['=', '='],
  ['>', '>'],
  ['<', '<'],
  ['》', '>='],
  ['《', '<='],
]);

/** Words before a number. */
export const wordsBefore: ReadonlyMap<string, Operator> = new Map([
  ['大于或等于', '>='],
  ['大于等于', '>='],
  ['等于或大于', '>='],
  ['不得低于', '>='],
  ['不得少于', '>='],
  ['不低于', '>='],
  ['不少于', '>='],
  ['不小于', '>='],
  ['不下于', '>='],
  ['至少', '>='],
  ['最少', '>='],
  ['最低', '>='],
  ['小于或等于', '<='],
  ['小于等于', '<='],
  ['等于或小于', '<='],
  ['不得超过', '<='],
  ['不得高于', '<='],
  ['不超过', '<='],
  ['不超', '<='],
  ['不高于', '<='],
  ['不大于', '<='],
  ['不多于', '<='],
  ['控制在', '<='],
  ['至多', '<='],
  ['最多', '<='],
  ['最高', '<='],
  ['超过', '>'],
  ['超', '>'],
  ['大于', '>'],
  ['高于', '>'],
  ['多于', '>'],
  ['小于', '<'],
  ['低于', '<'],
  ['少于', '<'],
  ['未达到', '<'],
  ['未达', '<'],
  ['不足', '<'],
  ['不到', '<'],
  ['等于', '='],
]);

/** Words after a number and its unit. */
export const wordsAfter: ReadonlyMap<string, Operator> = new Map([
  ['及以上', '>='],
  ['或以上', '>='],
  ['以上', '>='],
  ['及以下', '<='],
  ['或以下', '<='],
  ['以下', '<='],
  ['以内', '<='],
  ['之内', '<='],
]);

/** What the 运算符 / 指标性质 column of a form may print. */
export const columnOperators: ReadonlyMap<string, Operator | 'range' | 'qualitative'> = new Map([
  ...signs,
  ...wordsBefore,
  ['区间', 'range'],
  ['定性', 'qualitative'],
  ['定性指标', 'qualitative'],
] as const);

/** 约, 左右 … make a number an approximation; 余, 多 make it a lower bound. */
export const aboutBefore = ['大约', '将近', '约', '近'] as const;
export const aboutAfter = ['左右', '上下'] as const;
export const moreThan = ['余', '多'] as const;

/** Words that only introduce a number. */
export const introductions = ['达到', '达', '共计', '共'] as const;
