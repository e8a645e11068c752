// The drawing of a view, as wide as the room it has; undefined where there is nothing to draw.
import { drawDumbbell } from './draw-dumbbell.ts';
import { drawLines } from './draw-lines.ts';
import { drawMultiples } from './draw-multiples.ts';
import type { Judged } from './judge.ts';
import { contentLang, make } from './make.ts';
import { seriesOf } from './series.ts';
import { figureWord } from './shown-table.ts';
import type { State } from './state.ts';
import { toElement } from './svg.ts';
import { say, type Words } from './words.ts';

export function buildDrawing(judged: Judged, state: State, words: Words, label: string, width: number): Node[] {
  if (state.view === 'table' || judged.sides.length === 0) return [];
  if (state.view === 'dumbbell') return [dumbbell(judged, words, label, width)];
  const series = seriesOf(judged, state);
  const { years } = judged;
  if (state.view === 'lines')
    return [toElement(drawLines({ series, years, measure: state.measure, width, label }), document)];
  const panels = drawMultiples(series, years, state.measure, ({ name }) => `${name} ${label}`);
  return [
    make(
      'div',
      { class: 'multiples' },
      ...panels.map(({ name, drawing }) =>
        make(
          'div',
          {},
          make('p', { class: 'panel-name', lang: contentLang() }, name),
          drawing === undefined
            ? make('p', { class: 'missing' }, words['compare.panel.none'])
            : toElement(drawing, document),
        ),
      ),
    ),
  ];
}

function dumbbell({ sides }: Judged, words: Words, label: string, width: number): Node {
  const rows = sides.map(({ name, row }) => {
    const [budget, executed] = [row.figures.budget.value, row.figures.executed.value];
    const printed = { budget: figureWord(budget, words), executed: figureWord(executed, words) };
    return { name, budget: budget.at, executed: executed.at, words: say(words, 'compare.dumbbell.row', printed) };
  });
  const unit = words['compare.unit.money'];
  const key = (name: 'budget' | 'executed') =>
    say(words, 'compare.inUnit', { name: words[`compare.measure.${name}`], unit });
  const keys = { budget: key('budget'), executed: key('executed') };
  return toElement(drawDumbbell({ rows, width, label, keys }), document);
}
