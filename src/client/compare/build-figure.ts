// What has been allowed: title, finding, drawing, what is missing, table, source and CSV.
import { buildDrawing } from './build-drawing.ts';
import { buildTable, type Links } from './build-table.ts';
import { findingOf } from './finding.ts';
import type { Judged } from './judge.ts';
import { make, sentence } from './make.ts';
import { axisOf, tickText } from './scale.ts';
import { gapSentences, leftOutSentences, titleOf } from './sentences.ts';
import { seriesOf } from './series.ts';
import { shownTable } from './shown-table.ts';
import type { State } from './state.ts';
import { say, type Words } from './words.ts';

const overYears = ({ view }: State): boolean => view === 'lines' || view === 'multiples';

/** The axis of a drawing of lines, said in words where it does not begin at 0. */
function axisSentence(judged: Judged, state: State, words: Words): string[] {
  const values = seriesOf(judged, state).flatMap(({ points }) => points.map(({ at }) => at));
  const { low } = axisOf(values, state.view === 'lines' ? undefined : 2);
  return low === 0 ? [] : [say(words, 'compare.axis', { from: tickText(low, state.measure) })];
}

export function buildFigure(judged: Judged, state: State, words: Words, links: Links): HTMLElement {
  const title = titleOf(judged, state, words);
  const isTable = state.view === 'table';
  const notes = [
    ...leftOutSentences(judged, words),
    ...(overYears(state) ? gapSentences(judged, state, words) : []),
    ...(overYears(state) ? axisSentence(judged, state, words) : []),
  ];
  const table = buildTable(shownTable(judged, state, words), title, words, links);
  const button = make('button', { type: 'button', class: 'tool no-print', 'data-csv': true }, words['chart.csv']);
  return make(
    'figure',
    { class: 'figure compare-figure', 'aria-labelledby': 'compare-title', 'aria-describedby': 'compare-finding' },
    make('h2', { class: 'figure-title', id: 'compare-title' }, ...sentence(title)),
    make('p', { class: 'figure-finding', id: 'compare-finding' }, ...sentence(findingOf(judged, state, words))),
    ...(isTable ? [table] : [make('div', { class: 'compare-drawing' })]),
    ...notes.map((note) => make('p', { class: 'figure-note' }, ...sentence(note))),
    ...(isTable ? [] : [make('details', { class: 'figure-table' }, make('summary', {}, words['chart.table']), table)]),
    make('p', { class: 'figure-foot' }, make('span', {}, words['compare.source']), button),
  );
}

/** Draws into the figure at its present width, and again when that changes. */
export function fillDrawing(
  figure: HTMLElement,
  judged: Judged,
  state: State,
  words: Words,
): ResizeObserver | undefined {
  const room = figure.querySelector<HTMLElement>('.compare-drawing');
  if (room === null) return undefined;
  const label = titleOf(judged, state, words);
  let drawn = 0;
  const draw = (): void => {
    const width = Math.min(880, Math.floor(room.clientWidth));
    if (width === drawn || width === 0) return;
    drawn = width;
    room.replaceChildren(...buildDrawing(judged, state, words, label, width));
  };
  draw();
  const observer = new ResizeObserver(draw);
  observer.observe(room);
  return observer;
}
