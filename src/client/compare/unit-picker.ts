// A field that finds units and picks one: the combobox pattern with a list, by keyboard or pointer. Tells with a `pick` event.
import type { CompareEntry } from '#site/export/compare-files';
import { type Findable, findable, findUnits } from './find-units.ts';
import { loadList } from './load-files.ts';
import { contentLang, make } from './make.ts';
import { mostUnits } from './state.ts';
import { say, type Words } from './words.ts';

export class UnitPicker extends HTMLElement {
  private words!: Words;
  private units: readonly Findable[] | undefined;
  private shown: readonly CompareEntry[] = [];
  private active = -1;
  private chosen: ReadonlySet<string> = new Set();

  private get input(): HTMLInputElement {
    return this.querySelector('input') as HTMLInputElement;
  }

  private get list(): HTMLElement {
    return this.querySelector('[role=listbox]') as HTMLElement;
  }

  /** Called once by the page's element, which owns the words. */
  start(words: Words, address: string): void {
    this.words = words;
    const { input } = this;
    const id = 'compare-found';
    const named = { id, role: 'listbox', 'aria-label': this.dataset.label, hidden: true };
    const list = make('div', named);
    input.after(list);
    input.setAttribute('aria-controls', id);
    input.addEventListener('focus', () => this.load(address));
    input.addEventListener('input', () => this.open());
    input.addEventListener('click', () => this.open());
    input.addEventListener('blur', () => this.close());
    input.addEventListener('keydown', (event) => this.onKey(event));
    // The field keeps the focus while the list is used with a pointer.
    list.addEventListener('mousedown', (event) => event.preventDefault());
    list.addEventListener('click', (event) => {
      const option = (event.target as Element).closest<HTMLElement>('[role=option]');
      if (option !== null) this.pick(Number(option.dataset.at));
    });
  }

  set without(ids: readonly string[]) {
    this.chosen = new Set(ids);
    const full = ids.length >= mostUnits;
    this.input.disabled = full;
    this.say(full ? this.words['compare.picker.full'] : '');
  }

  override focus(): void {
    this.input.focus();
  }

  private say(sentence: string): void {
    const status = this.querySelector('[role=status]');
    if (status !== null) status.textContent = sentence;
  }

  private async load(address: string): Promise<void> {
    if (this.units !== undefined) return;
    this.say(this.words['compare.picker.loading']);
    try {
      this.units = findable((await loadList(address)).units);
      this.say('');
      if (document.activeElement === this.input && this.input.value !== '') this.open();
    } catch {
      this.say(this.words['compare.picker.failed']);
    }
  }

  private onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      if (this.list.hidden) this.open();
      this.move(key === 'ArrowDown' ? 1 : -1);
    } else if (key === 'Enter') {
      // Picks what is marked, or the only one found.
      event.preventDefault();
      if (!this.list.hidden) this.pick(this.active >= 0 ? this.active : this.shown.length === 1 ? 0 : -1);
    } else if (key === 'Escape') {
      if (this.list.hidden) this.input.value = '';
      this.close();
    }
  }

  private open(): void {
    if (this.units === undefined) return;
    const { value } = this.input;
    this.shown = findUnits(this.units, value, this.chosen);
    const [count, text] = [this.shown.length, value.trim()];
    this.say(say(this.words, count === 0 ? 'compare.picker.none' : 'compare.picker.found', { n: count, text }));
    this.list.replaceChildren(...this.shown.map((entry, at) => this.option(entry, at)));
    this.list.hidden = count === 0;
    this.input.setAttribute('aria-expanded', String(count > 0));
    this.mark(-1);
  }

  private option(entry: CompareEntry, at: number): HTMLElement {
    const years = entry.years.join(this.words['compare.join']) || this.words['compare.picker.noReports'];
    const attributes = { role: 'option', id: `${this.list.id}-${at}`, 'data-at': String(at), 'aria-selected': 'false' };
    const name = make('span', { lang: contentLang() }, entry.name);
    return make('div', attributes, name, ' ', make('span', { class: 'small muted' }, years));
  }

  private move(step: number): void {
    const count = this.shown.length;
    if (count > 0) this.mark(this.active < 0 ? (step > 0 ? 0 : count - 1) : (this.active + step + count) % count);
  }

  private mark(at: number): void {
    this.active = at;
    for (const [index, option] of [...this.list.children].entries())
      option.setAttribute('aria-selected', String(index === at));
    const marked = this.list.children[at];
    if (marked === undefined) this.input.removeAttribute('aria-activedescendant');
    else this.input.setAttribute('aria-activedescendant', marked.id);
    marked?.scrollIntoView({ block: 'nearest' });
  }

  private pick(at: number): void {
    const entry = this.shown[at];
    if (entry === undefined) return;
    this.input.value = '';
    this.close();
    this.dispatchEvent(new CustomEvent('pick', { detail: entry }));
  }

  private close(): void {
    this.list.hidden = true;
    this.input.setAttribute('aria-expanded', 'false');
    this.mark(-1);
  }
}
