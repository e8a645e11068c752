import type { Standard } from '../model/standard.ts';

/** “产出指标 (50分)” and “(30分) 效益指标” without brackets and spaces. */
const bare = (heading: string): string => heading.replace(/[（(][^（()）]*[)）]|\s+/g, '');

/**
 * Level-1 headings as printed → the heading of the standard.
 *
 * Rule:   brackets and spaces are dropped, then the standard's own words and synonyms are looked up; a heading the standard
 *         does not have stays as printed, without brackets. '' (the execution line) stays ''.
 * Errors: never throws. Source: `weights[].level1` and `synonyms` of the standard.
 */
export function canonicalLevel1(standard: Standard | undefined): (heading: string) => string {
  const names = new Map<string, string>();
  for (const { level1, synonyms } of standard?.weights ?? [])
    for (const name of [level1, ...synonyms]) names.set(bare(name), level1);
  return (heading) => {
    const name = bare(heading);
    return names.get(name) ?? name;
  };
}
