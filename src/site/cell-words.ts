// How one row was understood, in words, Chinese and English side by side.
import { printValue, type ValueReading } from '#core';
import { formatExact, type Key, stepSentence, type T, translator } from '#i18n';
import { exactText, type ReadRow } from './cell-record.ts';

const languages = [translator('zh'), translator('en')] as const;

const inBoth = (key: Key): string => languages.map((t) => t(key)).join(' ');

/** One line: the name, then the same thing in both languages, once when they are the same. */
function line(name: Key, say: (t: T) => string, end = ''): string {
  const said = languages.map(say);
  const [zh = '', en = ''] = said;
  return `  ${inBoth(name)}: ${zh === en ? zh : `${zh} / ${en}`}${end}`;
}

function cell(name: Key, reading: ValueReading): string {
  const { raw, kind, status, parts } = reading;
  if (kind === 'empty') return `  ${inBoth(name)}: ${inBoth('cli.read.empty')}`;
  if (status === 'not-read') return `  ${inBoth(name)}: “${raw}” ${inBoth('reading.status.not-read')}`;
  const scaled = parts.find(({ unit, baseUnit }) => unit !== baseUnit);
  const base = scaled?.baseValue ? ` = ${exactText(scaled.baseValue)} ${scaled.baseUnit}`.trimEnd() : '';
  return `  ${inBoth(name)}: “${raw}” → ${printValue(reading)}${base} (${inBoth(`cli.read.kind.${kind}`)})`;
}

function result({ reading: { met, completion } }: ReadRow, t: T): string {
  if (met.missing !== undefined) return t(`missing.${met.missing}`);
  const word = t(met.value ? 'row.met' : 'row.short');
  return completion.value === undefined ? word : `${word} ${formatExact(completion.value.mul(100), 2, true)}%`;
}

function scored({ line: score }: ReadRow, t: T): string {
  const { missing } = score.points;
  return stepSentence(score, t) || (missing === undefined ? '' : t(`missing.${missing}`));
}

/** The row as a block of lines; `number` is its place. */
export function wordsOf(read: ReadRow, number: number): string {
  const { row, reading, line: score } = read;
  const { direction, status, notes } = reading;
  const points = score.steps.length > 0 || row.weight ? [line('chart.score.rule', (t) => scored(read, t))] : [];
  return [
    `${number}.${row.indicator ? ` ${row.indicator}` : ''}`,
    cell('chart.target', reading.target),
    cell('chart.actual', reading.actual),
    line('cli.read.direction', (t) => t(`cli.read.direction.${direction}`)),
    line('chart.outcome', (t) => result(read, t)),
    ...points,
    line('row.reading', (t) => t(`reading.status.${status}`)),
    ...notes.map((code) => line('cli.read.note', (t) => t(`reading.note.${code}`), ` [${code}]`)),
  ].join('\n');
}
