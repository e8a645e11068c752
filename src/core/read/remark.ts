// Remarks on a row that do not change how it compares.
import type { IndicatorText, ReadingNote, ValueReading } from '../model/reading.ts';
import type { CellScan } from './scan-cell.ts';
import { resultWords } from './words/sentences.ts';

const told = new RegExp(resultWords.join('|'));

/** Adds the notes on scales, texts and empty categories to `notes`. Source: 绵阳 lines 261, 420–425, 564. */
export function remark(
  text: IndicatorText,
  targetScan: CellScan,
  actualScan: CellScan,
  target: ValueReading,
  actual: ValueReading,
  notes: ReadingNote[],
): void {
  if (targetScan.kind === 'scale') {
    notes.push('scale-as-target');
    if ((actualScan.kind === 'grade' || actualScan.kind === 'status') && !onScale(targetScan.word, actualScan.word))
      notes.push('word-off-scale');
  }
  if (target.kind === 'text' || actual.kind === 'text') notes.push('text');
  if (target.kind === 'text' && actualScan.kind === 'grade' && told.test(text.target))
    notes.push('result-in-target-column');
  if (targetScan.kind === 'none' || (target.kind === 'empty' && (text.indicator ?? '').trim() === '无'))
    notes.push('none-stated');
}

/** A scale of letters is 优良中低差, a scale of words is joined with “/”. */
const onScale = (scale: string, word: string): boolean =>
  scale.includes('/') ? scale.split('/').includes(word) : word.length === 1 && scale.includes(word);
