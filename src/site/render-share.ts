// Pages rendered and written, one after the other. Several threads at once share them out as they go.
import { setImmediate } from 'node:timers/promises';
import type { Address, Renderer } from './astro-bundle.ts';
import type { FileRead } from './read-file.ts';
import { ruleOf } from './search/kinds.ts';
import { writePage } from './write-page.ts';

export interface ShareOrder {
  /** The folder of the site. */
  readonly site: string;
  readonly base: string;
  /** One number all shares hold: how many addresses have been given out. Made by `newTickets`. */
  readonly tickets: Int32Array;
}

export const newTickets = (): Int32Array => new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));

/** First what is searched, by language, the text that takes longest first: its index is written while the rest is rendered. */
const phases = ['chinese', 'english', 'rest'] as const;
type Phase = (typeof phases)[number];

function phaseOf({ path, route }: Address): Phase {
  const isEnglish = /^en(?:\/|$)/.test(path);
  const isSearched = route.type === 'page' && ruleOf(path.replace(/^en\//, '')) !== undefined;
  if (!isSearched) return 'rest';
  return isEnglish ? 'english' : 'chinese';
}

/** Files written one after the other, before anything else is done. */
const together = 8;

/** Astro wants an address of the web. */
const urlOf = ({ path }: Address, base: string): string => new URL(`http://localhost${base}${path}`).href;

/**
 * Every share walks the same addresses in the same order. Whoever is free takes the next ticket and renders the address of that
 * number; so no share waits, and each address is rendered once. `done` is told at the end of each phase, three times in all, of the
 * files this share has written in it.
 */
export async function renderShare(
  { site, base, tickets }: ShareOrder,
  { addresses, render }: Renderer,
  done: (reads: readonly FileRead[]) => void,
): Promise<void> {
  const all = await addresses();
  const rendered = async (address: Address): Promise<Uint8Array> =>
    (await render(new Request(urlOf(address, base)), address.route)).bytes();
  const ordered = phases.flatMap((phase) => all.filter((one) => phaseOf(one) === phase));
  let [reads, phase, written]: [FileRead[], number, number] = [[], 0, 0];
  const goOn = (to: number): void => {
    for (; phase < to; phase += 1) {
      done(reads);
      reads = [];
    }
  };
  for (let ticket = Atomics.add(tickets, 0, 1); ticket < ordered.length; ticket = Atomics.add(tickets, 0, 1)) {
    const address = ordered[ticket] as Address;
    goOn(phases.indexOf(phaseOf(address)));
    reads.push(...writePage(site, address, address.content?.() ?? (await rendered(address))));
    // Then what other threads say is heard.
    written += 1;
    if (written % together === 0) await setImmediate();
  }
  goOn(phases.length);
}
