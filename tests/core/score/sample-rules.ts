// The standards of the content folder, read and made exact.
import { readdirSync, readFileSync } from 'node:fs';
import { type Standard, type StandardCase, standard, standardCases } from '../../../src/core/model/standard.ts';
import { type ScoringRules, scoringRules } from '../../../src/core/score/scoring-rules.ts';

const folder = new URL('../../../content/standards/', import.meta.url);

export const standardIds: readonly string[] = readdirSync(folder).sort();

function json(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, folder), 'utf8'));
}

export function standardOf(id: string): Standard {
  return standard.parse(json(`${id}/standard.json`));
}

export function casesOf(id: string): StandardCase[] {
  return standardCases.parse(json(`${id}/cases.json`));
}

export function rulesOf(id: string): ScoringRules {
  return scoringRules(standardOf(id));
}
