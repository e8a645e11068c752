// What a cell is: one value, a word, a date, a sentence, or nothing a machine can read.
import type { Operator } from '../model/reading.ts';
import { normalise } from './normalise.ts';
import { scanDate } from './scan-date.ts';
import { type Direct, scanDirect } from './scan-direct.ts';
import { type SentenceScan, scanSentence } from './scan-sentence.ts';
import { scanWord, type WordKind } from './scan-word.ts';
import { placeholders } from './words/sentences.ts';
import { dashes } from './words/statuses.ts';

export type CellScan =
  | { readonly kind: 'blank' | 'dash' | 'template' | 'text'; readonly raw: string }
  | { readonly kind: 'direct'; readonly raw: string; readonly direct: Direct }
  | { readonly kind: WordKind; readonly raw: string; readonly word: string; readonly zero?: boolean }
  | {
      readonly kind: 'date';
      readonly raw: string;
      readonly date: NonNullable<ReturnType<typeof scanDate>>;
      readonly operator?: Operator;
    }
  | { readonly kind: 'sentence'; readonly raw: string; readonly sentence: SentenceScan; readonly length: number };

/** Longer than any cell a person fills in; beyond it a cell is text. */
const longest = 2000;
const wrapped = /^\(([^()]*)\)$/;
const template = new RegExp(placeholders.map((word) => word.replaceAll('*', '\\*')).join('|'));

/** Short cells say the same over and over (100%, ≥90%, 优): each text is looked at once, and the memory has a limit. */
const shortCell = 24;
const mostKept = 5_000;
const kept = new Map<string, CellScan>();

/**
 * One cell, looked at alone.
 *
 * Range:  any string; more than 2,000 characters is text without a closer look.
 * Errors: never throws.
 * Source: reading-and-scoring.md, "Reading a cell".
 */
export function scanCell(raw: string): CellScan {
  if (raw.length > shortCell) return scanText(raw);
  const known = kept.get(raw);
  if (known) return known;
  const scan = scanText(raw);
  if (kept.size >= mostKept) kept.clear();
  kept.set(raw, scan);
  return scan;
}

function scanText(raw: string): CellScan {
  const trimmed = raw.trim();
  if (trimmed === '') return { kind: 'blank', raw };
  if (trimmed.length > longest) return { kind: 'text', raw };
  const text = normalise(trimmed);
  const direct = startsPlain(text) ? scanDirect(text) : undefined;
  return direct ? { kind: 'direct', raw, direct } : scanWords(raw, text);
}

/** Most cells begin with a digit or a sign; the others are worth a look at the words first. */
function startsPlain(text: string): boolean {
  const code = text.charCodeAt(0);
  return (code >= 48 && code <= 57) || '≥≤=<>》'.includes(text[0] ?? ' ');
}

function scanWords(raw: string, whole: string): CellScan {
  if (dashes.has(whole)) return { kind: 'dash', raw };
  const open = withoutStop(whole);
  const text = wrapped.exec(open)?.[1] ?? open;
  if (text === '' || dashes.has(text)) return { kind: text === '' && whole === '' ? 'blank' : 'dash', raw };
  if (template.test(text)) return { kind: 'template', raw };
  const word = scanWord(text);
  if (word) return { raw, ...word };
  const date = scanDate(text);
  if (date) return { kind: 'date', raw, date };
  const direct = scanDirect(text, true);
  if (direct) return { kind: 'direct', raw, direct };
  const sentence = scanSentence(text);
  if (sentence.found.length === 0 && sentence.claims.length === 0) return { kind: 'text', raw };
  return { kind: 'sentence', raw, sentence, length: text.length };
}

/** Without the full stop or comma at its end. */
function withoutStop(text: string): string {
  let end = text.length;
  while (end > 0 && '。.,;!、:'.includes(text[end - 1] as string)) end -= 1;
  return text.slice(0, end);
}
