// Who may stand beside whom: the gate, the peers of a unit, its place among them.
import type { Aggregated, Comparison } from '../model/comparison.ts';
import { peers } from './peers.ts';

export { comparable } from './gate.ts';
export { peerLimit } from './peers.ts';
export { placeAmong } from './place.ts';

/** Sums and spreads, and for each unit-year its peers. Never throws. */
export function compare(aggregated: Aggregated): Comparison {
  return { ...aggregated, peers: peers(aggregated.unitYears, aggregated.minGroup) };
}
