// Years as a reader says them: 2019, 2021–2024. A run of three or more is one span.
import type { T } from '#i18n';

/** @param years without repeats, in any order */
export function yearSpan(years: readonly number[], t: T): string {
  const runs: number[][] = [];
  for (const year of [...years].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1) === year - 1) run.push(year);
    else runs.push([year]);
  }
  const words = runs.flatMap((run) => (run.length > 2 ? [`${run[0]}–${run.at(-1)}`] : run.map(String)));
  return words.join(t('list.and'));
}
