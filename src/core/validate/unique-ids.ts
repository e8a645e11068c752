// One thing, one id: repeated ids and ids a reader cannot tell apart are refused, whatever order they are read in.
import type { Place } from '../model/issue.ts';
import type { IssueLog } from './issue-log.ts';

export interface Named {
  readonly id: string;
  readonly where: Place;
}

export function uniqueIds(named: readonly Named[], log: IssueLog): void {
  repeated(
    named,
    (id) => id,
    (one) => log.error('id/duplicate', one.where, { received: one.id }),
  );
}

/** Ids that look alike on a page, such as unit-1 and unit-l. Equal ids are left to `uniqueIds`. */
export function distinctIds(named: readonly Named[], log: IssueLog): void {
  const different = [...new Map(named.map((one) => [one.id, one])).values()];
  repeated(different, skeleton, (one, first) =>
    log.error('id/look-alike', one.where, { received: one.id, expected: first.id }),
  );
}

/** Names of organisations that differ only by width, case, spaces or invisible characters. */
export function distinctNames(named: readonly Named[], log: IssueLog): void {
  repeated(named, plainName, (one, first) =>
    log.error('id/look-alike', one.where, { received: one.id, expected: first.id }),
  );
}

function repeated(
  named: readonly Named[],
  key: (id: string) => string,
  report: (one: Named, first: Named) => void,
): void {
  const seen = new Map<string, Named>();
  for (const one of named) {
    const first = seen.get(key(one.id));
    if (first) report(one, first);
    else seen.set(key(one.id), one);
  }
}

const skeleton = (id: string): string =>
  id.replace(/[il]/g, '1').replaceAll('o', '0').replaceAll('rn', 'm').replaceAll('vv', 'w');

export const plainName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Cf}\p{Mn}]/gu, '');
