// The sentence of a finding, made last from its operands: neutral words, exact figures.
import type { Finding } from '#core';
import { keyOf, type T } from './index.ts';
import { operandWords } from './operand.ts';

/** `under` is the name the sentence stands below: there it does not begin by saying the name again. */
export function findingSentence(finding: Finding, t: T, under?: string): string {
  const sentence = withoutName(t(keyOf(`check.${finding.code}.sentence`), operandWords(finding.operands, t)), t, under);
  return finding.note === undefined ? sentence : `${sentence}${t('finding.note', { note: finding.note })}`;
}

function withoutName(sentence: string, t: T, under: string | undefined): string {
  const opening = t('check.opening', { label: under ?? '' });
  if (under === undefined || !sentence.startsWith(opening)) return sentence;
  const rest = sentence.slice(opening.length);
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
