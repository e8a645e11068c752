// Rows of a list shown or hidden by the fields above it; the choice is in the address. Without this script the list is whole.
class FilterRows extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector<HTMLElement>('.filters');
    if (form === null) return;
    const query = new URLSearchParams(location.search);
    for (const field of fieldsOf(form)) field.value = query.get(field.name) ?? '';
    form.addEventListener('input', () => this.filter(form));
    form.querySelector('button')?.addEventListener('click', () => {
      for (const field of fieldsOf(form)) field.value = '';
      this.filter(form);
    });
    form.hidden = false;
    this.filter(form);
  }

  filter(form: HTMLElement): void {
    const wanted = fieldsOf(form).filter((field) => field.value.trim() !== '');
    const rows = [...this.querySelectorAll<HTMLElement>('tbody > tr')];
    let shown = 0;
    for (const row of rows) {
      row.hidden = !wanted.every((field) => fits(row, field));
      if (!row.hidden) shown += 1;
    }
    const count = this.querySelector<HTMLElement>('[role=status]');
    const words = (shown === rows.length ? count?.dataset.all : count?.dataset.some) ?? '';
    if (count !== null)
      count.textContent = words.replace('{shown}', String(shown)).replace('{all}', String(rows.length));
    const query = new URLSearchParams(wanted.map((field) => [field.name, field.value.trim()])).toString();
    history.replaceState(null, '', `${location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`);
  }
}

type Field = HTMLSelectElement | HTMLInputElement;

const fieldsOf = (form: HTMLElement): Field[] => [...form.querySelectorAll<Field>('select, input')];
const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

/** A select names one of the words in the row's data; a text field looks through the row's words. */
function fits(row: HTMLElement, field: Field): boolean {
  if (field instanceof HTMLInputElement) return plain(row.textContent ?? '').includes(plain(field.value.trim()));
  return (row.dataset[field.name] ?? '').split('|').includes(field.value);
}

customElements.define('filter-rows', FilterRows);
