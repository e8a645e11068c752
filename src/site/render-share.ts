// Pages rendered and written, one after the other. Several threads at once share them out as they go.
import { setImmediate } from 'node:timers/promises';
import type { Address, Renderer } from './astro-bundle.ts';
import type { FileRead } from './read-file.ts';
import { writePage } from './write-page.ts';

export interface ShareOrder {
  /** The folder of the site. */
  readonly site: string;
  readonly base: string;
  /** One number all shares hold: how many addresses have been given out. Made by `newTickets`. */
  readonly tickets: Int32Array;
}

export const newTickets = (): Int32Array => new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));

const isEnglish = ({ path }: Address): boolean => /^en(?:\/|$)/.test(path);

/** Astro wants an address of the web. */
const requestOf = ({ path }: Address, base: string): Request =>
  new Request(`http://localhost${base}${path}`);

/**
 * Every share walks the same addresses in the same order, Chinese pages and downloads before English pages. Whoever is free takes
 * the next ticket and renders the address of that number; so no share waits, and each address is rendered once. Tells `chinese` of
 * the files this share has written once it has come to the English pages, and resolves with what is to know of those.
 */
export async function renderShare(
  { site, base, tickets }: ShareOrder,
  { addresses, render }: Renderer,
  chinese: (reads: readonly FileRead[]) => void,
): Promise<FileRead[]> {
  const all = await addresses();
  const ordered = [...all.filter((one) => !isEnglish(one)), ...all.filter(isEnglish)];
  const first = ordered.length - all.filter(isEnglish).length;
  let reads: FileRead[] = [];
  let isTold = false;
  const tell = (): void => {
    if (isTold) return;
    chinese(reads);
    [reads, isTold] = [[], true];
  };
  for (let ticket = Atomics.add(tickets, 0, 1); ticket < ordered.length; ticket = Atomics.add(tickets, 0, 1)) {
    const address = ordered[ticket] as Address;
    if (ticket >= first) tell();
    const request = requestOf(address, base);
    const response = await render(request, address.route);
    reads.push(...(await writePage(site, base, request.url, address.route, response)));
    // What other threads say is heard between two pages.
    await setImmediate();
  }
  tell();
  return reads;
}
