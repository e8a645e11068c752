// A small seeded generator of pseudo-random numbers: the same seed gives the same numbers on every machine.
// Sources: mulberry32 by Tommy Ettinger (public domain), 32 bits of state; FNV-1a to turn words into a seed.

export interface Random {
  /** 0 ≤ x < 1. */
  readonly next: () => number;
  /** A whole number, both ends included. */
  readonly between: (low: number, high: number) => number;
  readonly chance: (share: number) => boolean;
  readonly pick: <T>(list: readonly [T, ...T[]]) => T;
  /** Around 0, between −1 and 1: the mean of three draws, so that the middle is likelier. */
  readonly around: () => number;
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** One stream of numbers per name: what one report draws never shifts what another draws. */
export function randomFor(seed: number, ...name: readonly (string | number)[]): Random {
  let state = fnv1a([seed, ...name].join('/'));
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  return {
    next,
    between: (low, high) => low + Math.floor(next() * (high - low + 1)),
    chance: (share) => next() < share,
    pick: (list) => list[Math.floor(next() * list.length)] ?? list[0],
    around: () => ((next() + next() + next()) / 3) * 2 - 1,
  };
}
