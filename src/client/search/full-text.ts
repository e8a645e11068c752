// The choice between names and text, which a reader has where a site is large enough to have two indexes.
import { levelsOf } from './levels.ts';
import type { Library } from './pagefind.ts';
import { parseQuery } from './parse-query.ts';
import { readFields } from './search-fields.ts';
import { languageOf } from './setting.ts';

export async function offerFull(form: HTMLFormElement, library: Library): Promise<void> {
  if (await library.hasNames()) form.querySelector('.full')?.removeAttribute('hidden');
}

/** Whether the button below the names was pressed, which is the same as choosing the text in the form. */
export function chooseFull(form: HTMLFormElement, pressed: EventTarget | null): boolean {
  const box = form.querySelector<HTMLInputElement>('input[name=full]');
  if (box === null || !(pressed instanceof Element) || pressed.closest('[data-full]') === null) return false;
  box.checked = true;
  return true;
}

/** What the first search will need, while somebody types it. */
export async function loadAhead(form: HTMLFormElement, library: Library): Promise<void> {
  const state = readFields(form);
  const [first = 'zh'] = levelsOf(state, languageOf(parseQuery(state.text), 'zh'), await library.hasNames());
  // Whoever searches hears of a failure.
  library.load(first).catch(() => undefined);
}
