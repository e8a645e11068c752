// Nothing found: what to try instead. Never an empty page.
import { build } from './build-node.ts';
import { loadNames } from './names.ts';
import { type SearchState, writeState } from './search-state.ts';
import { shorterQueries } from './shorter-queries.ts';
import type { Showing } from './show-result.ts';
import { similarNames } from './similar-names.ts';

/** `count` says how many records another query finds: what finds nothing either is not suggested. */
export async function showNothing(
  address: string,
  state: SearchState,
  { words, root }: Showing,
  count: (text: string) => Promise<number>,
): Promise<HTMLElement> {
  const names = similarNames(await loadNames(address), state.text);
  const tried = shorterQueries(state.text).map(async (text) => ({ text, found: await count(text) }));
  const shorter = (await Promise.all(tried)).filter(({ found }) => found > 0);
  const isNarrow = state.exact || Object.keys(state.chosen).length > 0;
  const wider = { text: state.text, chosen: {}, sort: '', exact: false, full: false } as const;
  const link = (href: string, text: string, lang?: string) => build('li', {}, build('a', { href, lang }, text));
  const list = (label: string | undefined, items: readonly HTMLElement[]) =>
    items.length === 0
      ? undefined
      : build('div', {}, build('p', {}, label ?? ''), build('ul', { class: 'plain' }, ...items));
  const here = (text: string, sought: SearchState) => link(`${location.pathname}${writeState(sought)}`, text);
  return build(
    'div',
    { class: 'nothing flow' },
    build('p', {}, words.nothing ?? ''),
    isNarrow ? list(words.widen, [here(state.text, wider)]) : undefined,
    list(
      words.tryShorter,
      shorter.map(({ text, found }) => here(`${text} (${found})`, { ...wider, text })),
    ),
    list(
      words.trySimilar,
      names.map(([name, path]) => link(`${root}${path}`, name, /\p{Script=Han}/u.test(name) ? 'zh-CN' : undefined)),
    ),
    list(
      words.tryLists,
      (words.lists ?? '')
        .split('|')
        .filter(Boolean)
        .map((one) => link(`${root}${one.split('=')[0]}`, one.split('=')[1] ?? '')),
    ),
  );
}
