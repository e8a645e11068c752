// A portal as bytes for the threads that render beside the one that made it: packed once, opened in a third of the time of a check.
import { deserialize, serialize } from 'node:v8';
import type { Portal } from '#core';
import { type Exact, zero } from '#core/model/exact';

/** Any number of threads can open it at once. */
export type PackedPortal = SharedArrayBuffer;

/** The one class of a portal, of which packing keeps the fields alone; all else is plain data. */
const exact: object = Object.getPrototypeOf(zero);

/** Throws a TypeError when the portal holds an object of a class other than exact numbers, maps and sets. */
export function packPortal(portal: Portal): PackedPortal {
  const bytes = serialize({ portal, numbers: exactIn(portal) });
  const packed = new SharedArrayBuffer(bytes.length);
  new Uint8Array(packed).set(bytes);
  return packed;
}

/** The same portal: what was one object in two places is so again. */
export function openPortal(packed: PackedPortal): Portal {
  const { portal, numbers } = deserialize(Buffer.from(packed)) as { portal: Portal; numbers: Exact[] };
  for (const number of numbers) Object.setPrototypeOf(number, exact);
  return portal;
}

function exactIn(portal: Portal): Exact[] {
  const numbers: Exact[] = [];
  const seen = new Set<object>();
  const open: object[] = [portal];
  const meet = (value: unknown): void => {
    if (typeof value === 'object' && value !== null) open.push(value);
  };
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    const before = seen.size;
    if (seen.add(one).size === before) continue;
    const kind: object = Object.getPrototypeOf(one);
    if (kind === Array.prototype) for (const value of one as unknown[]) meet(value);
    else if (kind === exact) numbers.push(one as Exact);
    else if (kind === Object.prototype) for (const key in one) meet(one[key as keyof object]);
    else if (one instanceof Map) for (const pair of one) pair.forEach(meet);
    else if (one instanceof Set) one.forEach(meet);
    else throw new TypeError(`a portal cannot hand over a ${kind?.constructor.name}`);
  }
  return numbers;
}
