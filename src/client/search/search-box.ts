// The box in the masthead: “/” goes to it, names are suggested while typing, Enter goes to the search page.
import './slash-key.ts';
import { markWanted } from './mark-words.ts';
import { moveFocus } from './move-focus.ts';
import { loadNames, matchNames, type Name } from './names.ts';

class SearchBox extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector('input');
    const list = this.querySelector('ul');
    if (field === null || list === null) return;
    field.addEventListener('focus', () => this.begin(field, list), { once: true });
  }

  async begin(field: HTMLInputElement, list: HTMLUListElement): Promise<void> {
    const close = () => {
      list.hidden = true;
    };
    moveFocus(this, field, 'ul a', () => (list.hidden ? field.blur() : close()));
    const names = await loadNames(this.dataset.names ?? '');
    field.addEventListener('input', () => this.suggest(list, matchNames(names, field.value, 7)));
    this.addEventListener('focusout', ({ relatedTarget }) => {
      if (!this.contains(relatedTarget as Node | null)) close();
    });
    this.suggest(list, matchNames(names, field.value, 7));
  }

  suggest(list: HTMLUListElement, names: readonly Name[]): void {
    list.replaceChildren(
      ...names.map(([name, path, kind]) => {
        const link = document.createElement('a');
        link.href = `${this.dataset.root}${path}`;
        link.textContent = name;
        const small = document.createElement('small');
        small.textContent = kind;
        const item = document.createElement('li');
        link.append(' ', small);
        item.append(link);
        return item;
      }),
    );
    list.hidden = names.length === 0;
    const status = this.querySelector('[role=status]');
    if (status !== null)
      status.textContent =
        names.length === 0 ? '' : (this.dataset.count ?? '').replace('{count}', String(names.length));
  }
}

customElements.define('search-box', SearchBox);
markWanted();
