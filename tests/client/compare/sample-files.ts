// Invented units for the tests of this folder: 虚构示例. Figures are written by hand.

import type { State } from '#client/compare/state';
import type { Words } from '#client/compare/words';
import type { CompareFigure, CompareUnit, CompareYear } from '#site/export/compare-files';
import zh from '../../../src/i18n/zh.json' with { type: 'json' };

export const words: Words = zh;

export const state: State = {
  units: ['jia', 'yi'],
  from: 2019,
  to: 2022,
  measure: 'execution',
  view: 'table',
  kind: 'any',
  across: false,
};

const none: CompareFigure = { value: { missing: 'not-stated' }, n: 0, of: 1 };

export const figure = (at: number, text: string): CompareFigure => ({ value: { at, text }, n: 1, of: 1 });
export const share = (at: number): CompareFigure => figure(at, `${(at * 100).toFixed(1)}%`);

/** A year of projects without any figure but the given ones. */
export function yearOf(
  year: number,
  figures: Partial<CompareYear['figures']> = {},
  more: Partial<CompareYear> = {},
): CompareYear {
  const [budget, executed, execution, met, completion, declared, byRule, lost, findings] = Array(9).fill(none);
  return {
    year,
    scope: 'projects',
    standards: [],
    reports: [{ id: `r-${year}`, title: `${year}` }],
    figures: { budget, executed, execution, met, completion, declared, byRule, lost, findings, ...figures },
    places: {
      budget: null,
      executed: null,
      execution: null,
      met: null,
      completion: null,
      declared: null,
      byRule: null,
      lost: null,
      findings: null,
    },
    peers: [],
    ...more,
  };
}

export function fileOf(id: string, shortName: string, years: readonly CompareYear[]): CompareUnit {
  const unit = { id, name: `虚构示例${shortName}`, shortName, region: '虚构示例市', level: 'prefecture' as const };
  return { version: '0123456789ab', fictional: false, unit, years };
}
