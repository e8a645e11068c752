// The search page: reads the address and the fields, asks the index, shows what it answers.
import './slash-key.ts';
import { answer } from './answer.ts';
import { showFilters } from './fill-units.ts';
import { chooseFull, loadAhead, offerFull } from './full-text.ts';
import { listenToForm } from './listen-to-form.ts';
import { moveFocus } from './move-focus.ts';
import { type Library, openLibrary } from './pagefind.ts';
import { parseQuery } from './parse-query.ts';
import { readFields, showCounts, writeFields } from './search-fields.ts';
import { isNarrow, readState, writeState } from './search-state.ts';
import { readSetting } from './setting.ts';

class SearchPage extends HTMLElement {
  library: Library | undefined;
  /** Number of the last search begun: an answer to an earlier one is dropped. */
  turn = 0;
  /** Writes the counts of the last search into the filters: they are files of their own, loaded when the filters are open. */
  count: () => Promise<void> = async () => undefined;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const field = form?.querySelector<HTMLInputElement>('input[type=search]');
    if (!form || !field) return;
    const state = readState(location.search);
    const fold = form.querySelector('details');
    if (fold !== null) fold.open = isNarrow(state) || matchMedia('(min-width: 60rem)').matches;
    writeFields(form, state);
    form.hidden = false;
    this.listen(form, field);
    offerFull(form, this.open());
    moveFocus(this, field, '.results a', () => field.blur());
    this.ask(form);
  }

  listen(form: HTMLFormElement, field: HTMLInputElement): void {
    field.addEventListener('focus', () => loadAhead(form, this.open()), { once: true });
    listenToForm(form, field, (history) => this.ask(form, history));
    form.querySelector('details')?.addEventListener('toggle', () => showFilters(form, this.dataset.names, this.count));
    this.querySelector('.results')?.addEventListener('click', ({ target }) => this.askInFull(form, target));
    addEventListener('popstate', () => {
      writeFields(form, readState(location.search));
      this.ask(form);
    });
  }

  open(): Library {
    const { root = '/', version = '' } = this.dataset;
    this.library ??= openLibrary(root, version);
    return this.library;
  }

  async askInFull(form: HTMLFormElement, target: EventTarget | null): Promise<void> {
    if (!chooseFull(form, target)) return;
    await this.ask(form, 'push');
    this.querySelector<HTMLElement>('.results a')?.focus();
  }

  async ask(form: HTMLFormElement, history?: 'push' | 'replace'): Promise<void> {
    this.turn += 1;
    const turn = this.turn;
    const state = readFields(form);
    const address = `${location.pathname}${writeState(state)}`;
    if (history !== undefined && address !== location.pathname + location.search)
      window.history[`${history}State`](null, '', address);
    const query = parseQuery(state.text);
    const isAsked = query.terms.length > 0 || isNarrow(state);
    this.hide('.browse', isAsked);
    if (!isAsked) {
      this.count = async () => undefined;
      this.show([], '');
      return showFilters(form, this.dataset.names, this.count);
    }
    const setting = readSetting(this.dataset);
    this.say(setting.words.searching ?? '');
    this.querySelector('.results')?.setAttribute('aria-busy', 'true');
    try {
      const { pagefind, order } = await answer(
        this.open(),
        query,
        state,
        setting,
        ({ nodes, sentence, isForeign, isAdded }) => {
          if (turn !== this.turn) return;
          this.hide('.chinese-note', !isForeign);
          this.show(nodes, sentence, isAdded);
        },
      );
      if (turn !== this.turn) return;
      this.querySelector('.results')?.setAttribute('aria-busy', 'false');
      this.count = () => showCounts(form, pagefind, order, () => turn === this.turn);
      await showFilters(form, this.dataset.names, this.count);
    } catch (error) {
      // The next attempt loads afresh: the network may have failed.
      this.library = undefined;
      if (turn === this.turn) this.say(setting.words.failed ?? '');
      console.error(error);
    }
  }

  show(nodes: readonly Node[], sentence: string, isAdded = false): void {
    const results = this.querySelector('.results');
    if (isAdded) results?.append(...nodes);
    else results?.replaceChildren(...nodes);
    this.say(sentence);
  }

  say(sentence: string): void {
    const status = this.querySelector('[role=status]');
    if (status !== null) status.textContent = sentence;
  }

  hide(selector: string, hidden: boolean): void {
    const element = this.querySelector<HTMLElement>(selector);
    if (element !== null) element.hidden = hidden;
  }
}

customElements.define('search-page', SearchPage);
