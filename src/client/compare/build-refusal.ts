// Why nothing is drawn: the gate's sentences, and what the reader can do about it.
import type { Judged } from './judge.ts';
import { make, sentence } from './make.ts';
import { refusalSentence } from './sentences.ts';
import type { State } from './state.ts';
import { say, type Words } from './words.ts';

interface Way {
  readonly words: string;
  readonly change: Partial<State>;
}

function waysOut({ refusals }: Judged, words: Words): Way[] {
  const reasons = new Set(refusals.map(({ reason }) => reason));
  return [
    ...(reasons.has('year') ? [{ words: words['compare.refused.across'], change: { across: true } }] : []),
    ...(reasons.has('kind')
      ? (['projects', 'overall'] as const).map((kind) => ({
          words: say(words, 'compare.refused.kind', { kind: words[`compare.scope.${kind}`] }),
          change: { kind },
        }))
      : []),
  ];
}

export function buildRefusal(judged: Judged, words: Words, choose: (change: Partial<State>) => void): HTMLElement {
  const ways = waysOut(judged, words).map(({ words: label, change }) => {
    const button = make('button', { type: 'button', class: 'tool' }, label);
    button.addEventListener('click', () => choose(change));
    return button;
  });
  return make(
    'div',
    { class: 'notice compare-refused' },
    make('h2', { class: 'figure-title' }, words['compare.refused']),
    ...judged.refusals.map((one) => make('p', {}, ...sentence(refusalSentence(one, words)))),
    ...(ways.length === 0 ? [] : [make('p', { class: 'compare-ways no-print' }, ...ways)]),
  );
}
