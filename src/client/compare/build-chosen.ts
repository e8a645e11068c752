// The chosen units: each with a way to its page and a button that takes it away; and one that brings the nearest comparable units.
import type { CompareUnit } from '#site/export/compare-files';
import { type Links, linkTo } from './build-table.ts';
import { rowsOf } from './judge.ts';
import { contentLang, make, sentence } from './make.ts';
import { mostUnits, type State } from './state.ts';
import { say, type Words } from './words.ts';

/** Ids of the units that fill the page beside this one: nearest comparable of the newest chosen year, not yet chosen. */
export function peersToAdd(file: CompareUnit, state: State): string[] {
  const peers = rowsOf(file, state).at(-1)?.peers ?? [];
  return peers.filter((id) => !state.units.includes(id)).slice(0, mostUnits - state.units.length);
}

export function buildChosen(files: readonly CompareUnit[], state: State, words: Words, links: Links): HTMLElement[] {
  const chips = state.units.map((id) => {
    const unit = files.find((file) => file.unit.id === id)?.unit;
    const name = unit?.shortName ?? id;
    const link =
      unit === undefined
        ? make('span', {}, id)
        : make('a', { href: linkTo(links.unit, id), lang: contentLang() }, name);
    const label = say(words, 'compare.chip.remove', { unit: name });
    return make('li', {}, link, make('button', { type: 'button', 'data-remove': id, 'aria-label': label }, '×'));
  });
  const [first] = files;
  if (first === undefined || peersToAdd(first, state).length === 0) return chips;
  const label = say(words, 'compare.chip.peers', { unit: first.unit.shortName, n: peersToAdd(first, state).length });
  return [
    ...chips,
    make(
      'li',
      { class: 'peers' },
      make('button', { type: 'button', class: 'tool', 'data-peers': true }, ...sentence(label)),
    ),
  ];
}
