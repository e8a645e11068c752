import type { MeasureName, Member, Peers, Quartiles } from '../model/comparison.ts';
import type { Exact } from '../model/exact.ts';
import { byValue, quartiles } from './quartiles.ts';

const byStandard: ReadonlySet<MeasureName> = new Set(['declared', 'byRule', 'lost']);

/** The others a place was said among, lowest first; quartiles only when a place was said. */
export interface PeerSpread {
  readonly members: readonly Member[];
  readonly quartiles?: Quartiles;
}

/**
 * The values behind one place: the peers of a unit-year that have the measure.
 *
 * Units:  those of the measure. Range: as many members as the place has n; the unit itself is not among them.
 * Errors: never throws; no quartiles when the place says `too-few` or `missing`.
 * Rule:   for scores and lost points only peers under the same standard, as for the place.
 * Source: issue 4.
 */
export function peerSpread(peers: Peers, measure: MeasureName): PeerSpread {
  const [own] = peers.of.standards;
  const members = (peers.members.value ?? []).flatMap(({ at }): Member[] => {
    const { value } = at.figures[measure].value;
    if (value === undefined || (byStandard.has(measure) && at.standards[0] !== own)) return [];
    return [{ at, value }];
  });
  members.sort((a, b) => byValue(a.value, b.value) || (a.at.unit.id < b.at.unit.id ? -1 : 1));
  const values = members.map(({ value }) => value);
  const said = peers.places[measure].kind === 'place' && values.length > 0;
  return { members, quartiles: said ? quartiles(values as [Exact, ...Exact[]]) : undefined };
}
