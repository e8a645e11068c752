// The search page: reads the address and the fields, asks the index, shows what it answers.
import './slash-key.ts';
import { answer, languageOf, type Setting } from './answer.ts';
import { moveFocus } from './move-focus.ts';
import { loadPagefind, type Pagefind } from './pagefind.ts';
import { parseQuery } from './parse-query.ts';
import { readFields, showCounts, writeFields } from './search-fields.ts';
import { isNarrow, readState, writeState } from './search-state.ts';

/** Milliseconds without a key before a search begins by itself. */
const pause = 180;

class SearchPage extends HTMLElement {
  readonly loaded = new Map<'zh' | 'en', Promise<Pagefind>>();
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
    moveFocus(this, field, '.results a', () => field.blur());
    this.ask(form);
  }

  listen(form: HTMLFormElement, field: HTMLInputElement): void {
    let wait = 0;
    const later = (event: Event) => {
      // A word half typed with an input method is not yet a word.
      if ((event as InputEvent).isComposing) return;
      clearTimeout(wait);
      wait = window.setTimeout(() => this.ask(form, 'replace'), pause);
    };
    field.addEventListener('focus', () => this.load(languageOf(parseQuery(field.value), 'zh')), { once: true });
    field.addEventListener('input', later);
    field.addEventListener('compositionend', later);
    form.addEventListener('change', ({ target }) => {
      if (target !== field) this.ask(form, 'push');
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(wait);
      this.ask(form, 'push');
    });
    form.querySelector('details')?.addEventListener('toggle', () => this.count());
    addEventListener('popstate', () => {
      writeFields(form, readState(location.search));
      this.ask(form);
    });
  }

  load(language: 'zh' | 'en'): Promise<Pagefind> {
    const { root = '/', version = '' } = this.dataset;
    const pagefind = this.loaded.get(language) ?? loadPagefind(root, version, language);
    this.loaded.set(language, pagefind);
    return pagefind;
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
    if (!isAsked) return this.show([], '');
    const setting = this.setting();
    this.say(setting.words.searching ?? '');
    this.querySelector('.results')?.setAttribute('aria-busy', 'true');
    try {
      const pagefind = await this.load(languageOf(query, setting.language));
      const order = await answer(pagefind, query, state, setting, ({ nodes, sentence, isForeign, isAdded }) => {
        if (turn !== this.turn) return;
        this.hide('.chinese-note', !isForeign);
        this.show(nodes, sentence, isAdded);
      });
      if (turn !== this.turn) return;
      this.querySelector('.results')?.setAttribute('aria-busy', 'false');
      this.count = () => showCounts(form, pagefind, order, () => turn === this.turn);
      if (form.querySelector('details')?.open) await this.count();
    } catch (error) {
      // The next attempt loads afresh: the network may have failed.
      this.loaded.clear();
      if (turn === this.turn) this.say(setting.words.failed ?? '');
      console.error(error);
    }
  }

  setting(): Setting {
    const { language, root = '/', here = '/', names = '', words = '{}' } = this.dataset;
    return { language: language === 'en' ? 'en' : 'zh', root, here, names, words: JSON.parse(words) };
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
