// The words the browser needs, handed over by the page in its own language.

/** Keys of the dictionaries; the page passes exactly these. */
export const wordKeys = [
  ...(['alone', 'kind', 'standards', 'standard', 'completion', 'missing', 'year', 'level'] as const).map(
    (reason) => `compare.refuse.${reason}` as const,
  ),
  ...(['projects', 'overall'] as const).map((scope) => `compare.scope.${scope}` as const),
  ...(
    ['budget', 'executed', 'execution', 'met', 'completion', 'declared', 'byRule', 'lost', 'findings'] as const
  ).flatMap((name) => [`compare.measure.${name}` as const, `compare.note.${name}` as const]),
  ...(['province', 'prefecture', 'county'] as const).map((level) => `region.level.${level}` as const),
  ...(
    [
      ...['not-stated', 'blank', 'dash', 'not-in-form', 'not-applicable', 'withheld', 'unreadable'],
      ...['not-comparable', 'no-budget'],
    ] as const
  ).map((reason) => `missing.${reason}` as const),
  ...(['table', 'lines', 'dumbbell', 'multiples'] as const).map((view) => `compare.view.${view}` as const),
  'compare.picker.none',
  'compare.picker.found',
  'compare.picker.full',
  'compare.picker.loading',
  'compare.picker.failed',
  'compare.picker.noReports',
  'compare.chip.remove',
  'compare.chip.peers',
  'compare.status.added',
  'compare.status.removed',
  'compare.status.shown',
  'compare.failed',
  'compare.title',
  'compare.title.dumbbell',
  'compare.years.one',
  'compare.years.range',
  'compare.side',
  'compare.refused',
  'compare.refused.across',
  'compare.refused.kind',
  'compare.finding.same',
  'compare.finding.range',
  'compare.finding.tied',
  'compare.finding.one',
  'compare.finding.gaps',
  'compare.finding.difference',
  'compare.finding.difference.none',
  'compare.alone.years',
  'compare.leftOut',
  'compare.gaps',
  'compare.axis',
  'compare.cell.none',
  'compare.cell.otherKind',
  'compare.cell.ofMany',
  'compare.cell.place',
  'compare.note.place',
  'compare.inUnit',
  'compare.beside.met',
  'compare.beside.byRule',
  'compare.beside.executed',
  'compare.csv.of',
  'compare.csv.n',
  'compare.csv.kind',
  'compare.csv.reason',
  'compare.csv.reports',
  'compare.csv.year',
  'compare.source',
  'compare.join',
  'compare.list',
  'compare.unit.money',
  'compare.refused.said',
  'compare.panel.none',
  'compare.dumbbell.row',
  'chart.csv',
  'chart.space',
  'chart.table',
  'list.unit',
  'page.fictional',
] as const;
export type WordKey = (typeof wordKeys)[number];
export type Words = Readonly<Record<WordKey, string>>;

/** A sentence with its `{placeholders}` filled. */
export function say(words: Words, key: WordKey, values: Readonly<Record<string, string | number>> = {}): string {
  return words[key].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
