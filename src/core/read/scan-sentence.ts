// The quantities inside a sentence, and which of them are claims, totals, plans or side remarks.
import type { Exact } from '../model/exact.ts';
import type { Operator, ReadPart } from '../model/reading.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { scanBack } from './scan-before.ts';
import { digitsEnd } from './scan-number.ts';
import { scanQuantity } from './scan-quantity.ts';
import { skipEnd, startsNumber } from './skip-number.ts';
import { isCalendar } from './value-part.ts';
import { claimWords, notTheResult, planned, totalWords } from './words/sentences.ts';

export interface Found {
  readonly part: ReadPart;
  readonly operator?: Operator;
  readonly angle: boolean;
  /** 共计, 合计 … stands before it. */
  readonly total: boolean;
  /** 计划, 预计 … stands before it. */
  readonly planned: boolean;
  /** It is all that the first clause says. */
  readonly lead: boolean;
}

export interface SentenceScan {
  readonly found: readonly Found[];
  /** “完成指标值的 136.66%”, in percent points. */
  readonly claims: readonly Exact[];
  readonly numbering: boolean;
}

const claim = new RegExp(`(?:${claimWords.join('|')})(?:的|比例为|率为|率达|为|达到|达|约|了|:)*$`);
const total = new RegExp(`(?:${totalWords.join('|')}|(?<!公)共)(?:为|达到|达|约|举办|开展|完成)?$`);
const plan = new RegExp(`(?:${planned.join('|')})(?:值|数|为|完成|开展|举办|数量)?$`);
const aside = new RegExp(notTheResult.join('|'));

/**
 * Every quantity with a known unit, in order, without dates, numbering, codes and remarks in brackets.
 *
 * Errors: never throws; numbers with a unit it does not know are left out.
 * Source: reading-and-scoring.md, "Sentences" and "Compounds"; 绵阳 lines 314–316, 358–365, 403–409, 526–528.
 */
export function scanSentence(text: string): SentenceScan {
  const found: Found[] = [];
  const claims: Exact[] = [];
  let numbering = false;
  for (const clause of clausesOf(text)) {
    let i = clause.start;
    const inAside = clause.depth > 0 || aside.test(text.slice(clause.start, clause.end));
    while (i < clause.end) {
      if (!startsNumber(text, i)) {
        i += 1;
        continue;
      }
      const skip = skipEnd(text, i, clause);
      if (skip.end > i) {
        numbering ||= skip.numbering;
        i = skip.end;
        continue;
      }
      i = take(text, i, clause, inAside, found, claims);
    }
  }
  return { found, claims, numbering };
}

function take(text: string, at: number, clause: Clause, inAside: boolean, found: Found[], claims: Exact[]): number {
  const negative = text[at - 1] === '-' && at - 1 >= clause.start;
  const quantity = scanQuantity(text, negative ? at - 1 : at);
  if (!quantity) return digitsEnd(text, at) + 1;
  if (quantity.part.baseUnit === '' || isCalendar(quantity.part)) return quantity.end;
  const context = text.slice(Math.max(clause.start, at - 20), at);
  if (quantity.part.baseUnit === '%' && claim.test(context)) {
    if (quantity.part.baseValue && !context.includes('超额')) claims.push(quantity.part.baseValue);
    return quantity.end;
  }
  if (inAside) return quantity.end;
  const before = scanBack(text, negative ? at - 1 : at, clause.start);
  const spoken = text.slice(Math.max(clause.start, before.at - 16), before.at);
  found.push({
    part: before.about && !quantity.part.qualifier ? { ...quantity.part, qualifier: 'about' } : quantity.part,
    operator: quantity.operator ?? before.operator,
    angle: before.angle,
    total: total.test(spoken),
    planned: plan.test(spoken),
    lead: clause.index === 0 && before.at === clause.start && quantity.end === clause.end,
  });
  return quantity.end;
}
