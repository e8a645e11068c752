import type { Exact } from '../model/exact.ts';
import type { Reading } from '../model/reading.ts';
import type { Check, Found } from './check.ts';
import { findingId } from './finding-id.ts';

const code = 'indicator/all-exact';

/** Fewer rows hitting their targets exactly is nothing to ask about. Our choice, printed in the check's formula. */
const fewest = 3;

const isOne = (value: Exact | undefined): boolean => value !== undefined && value.n === value.d && value.s > 0n;

/** The result is the target to the last digit, in every part. */
function isExact({ parts, completion }: Reading): boolean {
  return parts.length > 1 ? parts.every((part) => isOne(part.completion.value)) : isOne(completion.value);
}

/**
 * Every comparable row of a project meets its target to the last digit, cost rows among them. A question, not a fault.
 *
 * Errors: never throws; projects with fewer than three comparable rows are passed over.
 */
export const indicatorAllExact: Check = {
  code,
  severity: 'hint',
  find: ({ report, projects }) =>
    projects.flatMap(({ id, project, readings }): Found[] => {
      const comparable = readings.filter(({ met }) => met.value !== undefined);
      if (comparable.length < fewest || !comparable.every(isExact)) return [];
      return [
        {
          id: findingId(code, id),
          project: id,
          operands: {
            count: { kind: 'count', value: comparable.length },
            all: { kind: 'count', value: readings.length },
          },
          place: {
            file: `${report.folder}/projects/${project.slug}/indicators.csv`,
            sourceLine: project.indicators[0]?.sourceLines[0],
          },
        },
      ];
    }),
};
