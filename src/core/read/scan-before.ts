// What stands before a number: ≥, 不低于, 控制在, 约, 达到.
import type { Operator } from '../model/reading.ts';
import { aboutBefore, introductions, signs, wordsBefore } from './words/operators.ts';

export interface Before {
  readonly operator?: Operator;
  readonly about: boolean;
  /** 》 or 《 stood for ≥ or ≤. */
  readonly angle: boolean;
  /** Index of what follows (scanBefore) or of where the words begin (scanBack). */
  readonly at: number;
}

const words = [...wordsBefore.keys()].sort((a, b) => b.length - a.length).join('|');
const head = new RegExp(`(?:${[...aboutBefore, ...introductions].join('|')}|${words})`, 'y');
const tail = new RegExp(`(${words}|[≥≤=<>])?(?:达到|达|为|至)?(大约|将近|(?<![节预签合契公条])约|(?<![附邻最])近)?$`);

/** Operators and introductions at the start of a cell. */
export function scanBefore(text: string): Before {
  let operator: Operator | undefined;
  let about = false;
  let angle = false;
  let at = 0;
  for (let step = 0; step < 4; step += 1) {
    const sign = text[at] ?? '';
    if (sign >= '0' && sign <= '9') break;
    const operatorSign = signs.get(sign);
    if (operatorSign) {
      operator = operatorSign;
      angle = sign === '》' || sign === '《';
      at += 1;
      continue;
    }
    head.lastIndex = at;
    const word = head.exec(text)?.[0];
    if (!word) break;
    operator = wordsBefore.get(word) ?? operator;
    about ||= (aboutBefore as readonly string[]).includes(word);
    at += word.length;
  }
  return { operator, about, angle, at };
}

/** The same, looking back from a number inside a sentence, not further than the start of its clause. */
export function scanBack(text: string, from: number, clauseStart: number): Before {
  const start = Math.max(clauseStart, from - 10);
  const before = text.slice(start, from);
  if (from - 1 === clauseStart && (before === '》' || before === '《')) {
    return { operator: signs.get(before), about: false, angle: true, at: clauseStart };
  }
  const found = tail.exec(before);
  const word = found?.[1] ?? '';
  const operator = wordsBefore.get(word) ?? signs.get(word);
  return { operator, about: found?.[2] !== undefined, angle: false, at: start + (found?.index ?? before.length) };
}
