import { expect, test } from 'vitest';
import { executionLine } from '../../../src/core/score/execution-line.ts';
import type { ScoringRules } from '../../../src/core/score/scoring-rules.ts';
import { sampleFunding, sampleProject } from '../sample-scored.ts';
import { rulesOf } from './sample-rules.ts';

const rules = rulesOf('national-2020');

function line(weight: string, score: string, over: ScoringRules = rules) {
  const rows = [sampleFunding('part', '1', '1'), sampleFunding('total', '200', '150', '75%', weight, score)];
  return executionLine(sampleProject({ funding: { unit: '万元', columns: ['预算'], rows } }), over);
}

test('executionLine(project, rules) scores the total row of the funding table beside the declared points', () => {
  const made = line('10', '7.5');
  expect([made.basis, made.points.value?.low.toFraction(), made.declared.value?.toFraction(), made.agreement]).toEqual([
    'execution',
    '15/2',
    '15/2',
    'agrees',
  ]);
});

test('executionLine(project, rules) finds points that do not follow from the rate', () => {
  expect(line('10', '10').agreement).toBe('differs');
});

test('executionLine(project, rules) supplies no weight and no table', () => {
  expect(line('', '').points).toEqual({ missing: 'blank' });
  expect(executionLine(sampleProject(), rules).points).toEqual({ missing: 'not-applicable' });
  expect(line('10', '10', rulesOf('unscored-sheet')).points).toEqual({ missing: 'not-applicable' });
});

test('executionLine(project, rules) takes the denominator the standard names', () => {
  const initial: ScoringRules = {
    ...rules,
    execution: rules.execution && { ...rules.execution, denominator: 'initial' },
  };
  expect(line('10', '7.5', initial).points).toEqual({ missing: 'not-in-form' });
});
