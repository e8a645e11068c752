// The compare page: choice → address → files → gate → picture, table and file. The address is the only memory.
import type { CompareEntry, CompareUnit } from '#site/export/compare-files';
import { buildChosen, peersToAdd } from './build-chosen.ts';
import { buildFigure, fillDrawing } from './build-figure.ts';
import { buildRefusal } from './build-refusal.ts';
import { linkTo } from './build-table.ts';
import { type Field, fillFields, readField } from './fields.ts';
import { findingOf } from './finding.ts';
import { type Judged, judge } from './judge.ts';
import { loadUnits } from './load-files.ts';
import { saveFile } from './save-file.ts';
import { refusalSentence, sideName, titleOf } from './sentences.ts';
import { changeState, printState, readState, type State } from './state.ts';
import { toCsv } from './to-csv.ts';
import { UnitPicker } from './unit-picker.ts';
import { say, type Words } from './words.ts';

class CompareUnits extends HTMLElement {
  private words!: Words;
  private state!: State;
  private files: readonly CompareUnit[] = [];
  private turn = 0;
  private drawn: ResizeObserver | undefined;

  connectedCallback(): void {
    this.words = JSON.parse(this.dataset.words ?? '{}') as Words;
    this.picker.start(this.words, this.dataset.list ?? '');
    this.picker.addEventListener('pick', (event) => this.add((event as CustomEvent<CompareEntry>).detail));
    this.addEventListener('change', (event) => this.onField(event.target as Field));
    this.piece('chosen').addEventListener('click', (event) => this.onChip(event.target as Element));
    this.piece('result').addEventListener('click', (event) => {
      if ((event.target as Element).closest('[data-csv]') !== null) this.download();
    });
    addEventListener('popstate', () => this.show(''));
    this.hidden = false;
    this.show('');
  }

  private get picker(): UnitPicker {
    return this.querySelector('unit-picker') as UnitPicker;
  }

  private piece(name: string): HTMLElement {
    return this.querySelector(`[data-part=${name}]`) as HTMLElement;
  }

  private get links() {
    return { unit: this.dataset.unit ?? '', report: this.dataset.report ?? '' };
  }

  private choose(change: Partial<State>, told = ''): Promise<void> {
    const next = printState(changeState(this.state, change));
    if (next !== printState(this.state)) history.pushState(null, '', `${location.pathname}?${next}`);
    return this.show(told);
  }

  private add({ id, shortName }: CompareEntry): void {
    const units = [...this.state.units, id];
    this.choose({ units }, say(this.words, 'compare.status.added', { unit: shortName, n: units.length }));
  }

  private onField(field: Field): void {
    const change = readField(field);
    if (change !== undefined) this.choose(change);
  }

  private async onChip(target: Element): Promise<void> {
    const id = target.closest<HTMLElement>('[data-remove]')?.dataset.remove;
    if (target.closest('[data-peers]') !== null && this.files[0] !== undefined) {
      const units = [...this.state.units, ...peersToAdd(this.files[0], this.state)];
      await this.choose({ units });
      this.piece('result').focus();
    }
    if (id === undefined) return;
    const at = this.state.units.indexOf(id);
    const unit = this.files.find((file) => file.unit.id === id)?.unit.shortName ?? id;
    const units = this.state.units.filter((other) => other !== id);
    await this.choose({ units }, say(this.words, 'compare.status.removed', { unit, n: units.length }));
    // The focus stays among the chips: on the one that moved up, else on the field.
    const next = this.piece('chosen').querySelectorAll<HTMLElement>('[data-remove]')[Math.min(at, units.length - 1)];
    (next ?? this.picker).focus();
  }

  /** From the address to the page. A later call overtakes an earlier one that is still loading. */
  private async show(told: string): Promise<void> {
    const { words, dataset } = this;
    this.turn += 1;
    const turn = this.turn;
    this.state = readState(location.search, Number(dataset.first), Number(dataset.last));
    fillFields(this, this.state);
    this.picker.without = this.state.units;
    this.piece('result').setAttribute('aria-busy', 'true');
    const { files, absent } = await loadUnits(this.state.units, dataset.file ?? '');
    if (turn !== this.turn) return;
    this.files = files;
    this.piece('chosen').replaceChildren(...buildChosen(files, this.state, words, this.links));
    const failed = absent.map((id) => say(words, 'compare.failed', { unit: id }));
    this.piece('failed').textContent = failed.join('');
    this.piece('failed').hidden = failed.length === 0;
    this.piece('start').hidden = this.state.units.length > 0;
    this.piece('copy').hidden = this.state.units.length === 0;
    const spoken = [told, ...failed, this.fillResult()].filter((sentence) => sentence !== '');
    this.piece('result').removeAttribute('aria-busy');
    this.piece('status').textContent = spoken.join(words['chart.space']);
  }

  private judged(): Judged {
    return judge(this.files, this.state, (unit, year) => sideName(this.words, unit, year));
  }

  /** Fills the result; what it says is returned, to be announced. */
  private fillResult(): string {
    const { words, state } = this;
    const result = this.piece('result');
    this.drawn?.disconnect();
    if (state.units.length === 0) {
      result.replaceChildren();
      return '';
    }
    const judged = this.judged();
    if (judged.refusals.length > 0) {
      const choose = (change: Partial<State>) => this.choose(change).then(() => result.focus());
      result.replaceChildren(buildRefusal(judged, words, choose));
      const why = judged.refusals.map((one) => refusalSentence(one, words));
      return [words['compare.refused.said'], ...why].join(words['chart.space']);
    }
    const figure = buildFigure(judged, state, words, this.links);
    result.replaceChildren(figure);
    this.drawn = fillDrawing(figure, judged, state, words);
    const finding = findingOf(judged, state, words);
    return say(words, 'compare.status.shown', {
      title: titleOf(judged, state, words),
      view: words[`compare.view.${state.view}`],
      finding,
    });
  }

  private download(): void {
    const addressOf = (report: string) => new URL(linkTo(this.links.report, report), location.href).href;
    const text = toCsv(this.judged(), this.state, this.words, addressOf);
    saveFile(`compare-${this.state.measure}-${this.state.from}-${this.state.to}.csv`, text);
  }
}

customElements.define('unit-picker', UnitPicker);
customElements.define('compare-units', CompareUnits);
