// Two unit words for one unit: 名 and 人, 公里 and 千米. 人次 and 人 are two units.
import { firstSynonym } from './words/units.ts';

/** Whether two base units are the same word or declared synonyms (words/units.ts). Source: law.md E9. */
export function sameUnit(a: string, b: string): boolean {
  return a === b || (firstSynonym.get(a) ?? a) === (firstSynonym.get(b) ?? b);
}
