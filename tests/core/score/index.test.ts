import { expect, test } from 'vitest';
import { known } from '../../../src/core/model/measure.ts';
import type { Report } from '../../../src/core/model/report.ts';
import { score } from '../../../src/core/score/index.ts';
import { sampleFunding, sampleIndicator, sampleProject, sampleReport } from '../sample-scored.ts';
import { contentOf } from './sample-content.ts';
import { measured, number } from './sample-reading.ts';

const project = sampleProject({
  funding: { unit: '万元', columns: ['预算'], rows: [sampleFunding('total', '100', '90', '90%', '10', '9')] },
  declaredTotal: { weight: known(number(12)), score: known(number(11)) },
  indicators: [sampleIndicator(1, '产出指标', '2', '2')],
});
const reading = measured('>=', ['1', number(1)], ['1', number(1)], true);

function scored(part: Partial<Report>, one = project) {
  const report = sampleReport({ projects: [one], ...part });
  const made = score(contentOf([report]), new Map([[one, [reading]]])).reports[0]?.projects[0];
  return [made?.total.declared, made?.total.byRule, made?.lines[0]?.points, made?.executionLine.points].map(
    (measure) => {
      if (measure?.value === undefined) return measure?.missing;
      return 'low' in measure.value ? measure.value.low.toFraction() : measure.value.toFraction();
    },
  );
}

test('score(content, readings) scores each project by the standard its report names', () => {
  expect(scored({ standard: 'national-2020' })).toEqual(['11', '11', '2', '9']);
  expect(scored({ standard: 'unscored-sheet' })).toEqual(['11', 'not-applicable', 'not-applicable', 'not-applicable']);
});

test('score(content, readings) makes no points for a report without scores or with a standard that is not there', () => {
  const none = ['not-applicable', 'not-applicable', 'not-applicable'];
  expect(scored({ scoring: 'none' }).slice(1)).toEqual(none);
  expect(scored({ standard: 'elsewhere' }).slice(1)).toEqual(none);
});

test('score(content, readings) makes no total of the execution line alone', () => {
  const { funding } = project;
  expect(scored({}, sampleProject({ funding }))).toEqual(['not-stated', 'not-applicable', undefined, '9']);
});

test('score(content, readings) does not compare a row it has no reading for', () => {
  const report = sampleReport({ projects: [project] });
  const made = score(contentOf([report]), new Map()).reports[0]?.projects[0];
  expect(made?.lines.map(({ points }) => points)).toEqual([{ missing: 'not-comparable' }]);
});
