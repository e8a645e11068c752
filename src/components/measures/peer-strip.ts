// A unit among its peers: one strip for each measure a place can be said of, and the words of every place.
import { measureWords } from '#charts/figure-words';
import { type StripRow, stripPlot } from '#charts/strip-plot';
import { type MeasureName, measureNames, type Peers, peerSpread } from '#core';
import { formatPercent, keyOf, type T } from '#i18n';
import type { Naming } from './group-charts.ts';

const drawn = ['execution', 'completion', 'met', 'declared', 'findings'] as const satisfies readonly MeasureName[];

/** “高于 83% 的可比单位（n = 41）”, or why no place is said. */
export function placeWords(place: Peers['places'][MeasureName], t: T): string {
  switch (place.kind) {
    case 'place':
      return t('compare.place.place', { share: formatPercent(place.share, 0), n: place.n });
    case 'too-few':
      return t('compare.place.too-few', { n: place.n, minGroup: place.minGroup });
    case 'missing':
      return t('compare.place.missing');
  }
}

/** Measures with a figure or a place worth a line in the table. */
export const placedMeasures = (peers: Peers): MeasureName[] =>
  measureNames.filter((measure) => peers.places[measure].kind !== 'missing');

function finding(peers: Peers, rows: readonly { readonly measure: MeasureName }[], t: T): string {
  const { unit, year } = peers.of;
  const parts = rows.slice(0, 2).map(({ measure }) => {
    const value = peers.of.figures[measure].value.value;
    return t('measures.place.part', {
      measure: t(keyOf(`measures.short.${measure}`)),
      value: value === undefined ? '' : measureWords(measure, value, t),
      place: placeWords(peers.places[measure], t).replace(/^[A-Z]/, (letter) => letter.toLowerCase()),
    });
  });
  return t('measures.place.finding', { year, unit: unit.shortName, parts: parts.join(t('chart.separator')) });
}

/** Undefined when no place can be said of any measure: too few peers, listed instead. */
export function peerStrip(
  peers: Peers,
  t: T,
  measures: readonly MeasureName[] = drawn,
  name: Naming = (title) => title,
) {
  const rows = measures.flatMap((measure): (StripRow & { readonly measure: MeasureName })[] => {
    const { members, quartiles } = peerSpread(peers, measure);
    const own = peers.of.figures[measure].value.value;
    if (quartiles === undefined || own === undefined) return [];
    const print = (value: typeof own): string => measureWords(measure, value, t);
    return [
      {
        measure,
        label: t(keyOf(`measures.short.${measure}`)),
        sub: placeWords(peers.places[measure], t),
        values: members.map(({ value }) => value),
        quartiles,
        own: { value: own, words: `${peers.of.unit.shortName} ${print(own)}` },
        print,
      },
    ];
  });
  const { year } = peers.of;
  return stripPlot(
    rows,
    {
      title: name(t('measures.strip.title', { year })),
      finding: finding(peers, rows, t),
      note: t('measures.strip.note'),
      source: t('measures.source', { year, n: (peers.members.value ?? []).length + 1 }),
    },
    t,
  );
}
