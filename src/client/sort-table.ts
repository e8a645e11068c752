// A table sorted by the button in its column head. Rows keep their order without this script.
class SortTable extends HTMLElement {
  connectedCallback(): void {
    for (const [column, head] of [...this.querySelectorAll<HTMLTableCellElement>('thead th')].entries()) {
      const label = head.textContent?.trim() ?? '';
      if (label === '' || head.querySelector('button') !== null) continue;
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'sort';
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener('click', () => this.sort(head, column));
    }
  }

  sort(head: HTMLElement, column: number): void {
    const descending = head.getAttribute('aria-sort') === 'ascending';
    for (const other of this.querySelectorAll('thead th')) other.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
    const body = this.querySelector('tbody');
    if (body === null) return;
    const keyed = [...body.rows].map((row) => ({ row, key: keyOf(row.cells[column]) }));
    keyed.sort((a, b) => compare(a.key, b.key, descending));
    body.append(...keyed.map(({ row }) => row));
  }
}

type Key = number | string | undefined;

/** A cell without a figure has no key: it goes last either way. */
function keyOf(cell: HTMLTableCellElement | undefined): Key {
  if (cell === undefined || cell.querySelector('.missing') !== null) return undefined;
  const text = cell.dataset.sort ?? cell.textContent?.trim() ?? '';
  const digits = text.replaceAll(',', '').replace('−', '-').replace('%', '');
  return digits !== '' && Number.isFinite(Number(digits)) ? Number(digits) : text;
}

function compare(a: Key, b: Key, descending: boolean): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  const order = typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'zh-CN');
  return descending ? -order : order;
}

customElements.define('sort-table', SortTable);
