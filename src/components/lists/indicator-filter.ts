// What an indicator can be filtered by. Level-1 headings are compared without the weight some forms print in them.
import type { IndicatorView, ProjectView } from '#core';

/** “产出指标 (50分)” → “产出指标”; a heading that is nothing else stays as it is. */
export function bareLevel(level1: string): string {
  const bare = level1.replace(/[（(][^（）()]*[)）]/g, '').replace(/\s+/g, '');
  return bare === '' ? level1 : bare;
}

export function levelOptions(projects: readonly ProjectView[]): string[] {
  return [...new Set(projects.flatMap((project) => project.rows.map((row) => bareLevel(row.level1))))];
}

/** met 达到 · short 未达到 · none 不能比对 */
export function outcome({ reading }: IndicatorView): 'met' | 'short' | 'none' {
  if (reading.met.missing !== undefined) return 'none';
  return reading.met.value ? 'met' : 'short';
}
