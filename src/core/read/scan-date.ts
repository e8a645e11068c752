// Days, months, years and spans: 2021年1月1日至2021年12月31日, 12月底前, 2021 全年, ≤ 12 月.
import type { Operator, ReadPart } from '../model/reading.ts';
import { exactInteger } from './exact-number.ts';
import { scanBefore } from './scan-before.ts';
import { dateAfter, dateBefore, periods } from './words/sentences.ts';

interface Point {
  readonly year?: string;
  readonly month?: number;
  readonly day?: number;
}

const longest = 60;
const hint = /[年月]|\d-\d|\d\/\d|\d\.\d+\.\d|^全|^本|^当|季度/;
const iso = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/;
const yearMonth = /^(\d{4})-(\d{1,2})$/;
const words = /^(?:(\d{4})年度?)?(?:(\d{1,2})月份?(?:(\d{1,2})[日号])?)?$/;
const year = /^(\d{4})(?:年度?)?(?:全年)?$/;
const joints = /至|到|~|--?|\//g;
const framed = new RegExp(`^(?:${dateBefore.join('|')})?(.*?)(?:${dateAfter.join('|')})?$`);
const deadline = /^(.*?)(年底|底|末)?(?:(之前|以前|前)|(以内|之内|内))?$/;

/**
 * The whole normalised text as a date, a month, a year or a span of days.
 *
 * Units:  `word` is ISO: 2021, 2021-12, 2021-12-31, --12 (a month of no stated year), a/b (from a to b); a month also has a value in 月.
 * Errors: undefined when the text is anything else or the day is not in the calendar.
 * Source: reading-and-scoring.md, "Dates"; 绵阳 lines 152, 286, 530; 内蒙古 lines 351–352.
 */
export function scanDate(text: string): { part: ReadPart; operator?: Operator } | undefined {
  if (text.length > longest || !hint.test(text)) return undefined;
  if (periods.has(text)) return { part: { unit: '', baseUnit: '', word: text } };
  const before = scanBefore(text);
  if (before.about) return undefined;
  const core = framed.exec(text.slice(before.at))?.[1] ?? '';
  const whole = point(core) ?? span(core);
  if (whole) return { part: asPart(whole), operator: before.operator };
  const [, stem = '', end, strictly, within] = deadline.exec(core) ?? [];
  const found = end === '年底' ? yearEnd(stem) : point(stem);
  if (!found) return undefined;
  const limit: Operator | undefined = strictly ? (end || isDay(found) ? '<=' : '<') : within ? '<=' : undefined;
  return { part: asPart(found), operator: limit ?? before.operator };
}

const isDay = (value: Point | string): boolean => typeof value !== 'string' && value.day !== undefined;

/** “2021年底”: the deadline pattern leaves 2021. */
function yearEnd(stem: string): Point | undefined {
  if (stem === '') return { month: 12 };
  return /^\d{4}$/.test(stem) ? { year: stem, month: 12 } : undefined;
}

function point(text: string): Point | undefined {
  const found = iso.exec(text) ?? yearMonth.exec(text) ?? (text === '' ? null : words.exec(text)) ?? null;
  if (found) return inCalendar(found[1], found[2], found[3]);
  const only = /年/.test(text) ? year.exec(text) : null;
  return only ? inCalendar(only[1]) : undefined;
}

function inCalendar(yearText?: string, monthText?: string, dayText?: string): Point | undefined {
  const month = monthText === undefined ? undefined : Number(monthText);
  const day = dayText === undefined ? undefined : Number(dayText);
  if (yearText !== undefined && (yearText < '1900' || yearText > '2199')) return undefined;
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  if (
    day !== undefined &&
    (day < 1 || day > ([31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][(month ?? 1) - 1] ?? 31))
  )
    return undefined;
  return { year: yearText, month, day };
}

function span(text: string): string | undefined {
  for (const joint of text.matchAll(joints)) {
    const from = point(text.slice(0, joint.index)) ?? bareStart(text.slice(0, joint.index));
    const to = from && point(text.slice(joint.index + joint[0].length));
    if (from && to) return `${isoWord(from)}/${isoWord(to)}`;
  }
  return undefined;
}

/** Before a joint the 年 or 月 may be left to the other end: 2019-2021年, 2020年1-12月. */
function bareStart(text: string): Point | undefined {
  const found = /^(?:(\d{4})年?)?(\d{1,2})?$/.exec(text);
  return found && text !== '' ? inCalendar(found[1], found[2]) : undefined;
}

const two = (value: number): string => String(value).padStart(2, '0');

function isoWord({ year: y, month, day }: Point): string {
  const head = y ?? '-';
  return head + (month === undefined ? '' : `-${two(month)}`) + (day === undefined ? '' : `-${two(day)}`);
}

function asPart(found: Point | string): ReadPart {
  if (typeof found === 'string') return { unit: '', baseUnit: '', word: found };
  const word = isoWord(found);
  if (found.year || found.day || found.month === undefined) return { unit: '', baseUnit: '', word };
  const value = exactInteger(found.month);
  return { value, unit: '月', baseUnit: '月', baseValue: value, word };
}
