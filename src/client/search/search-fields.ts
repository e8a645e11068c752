// The fields of the search page: the query, its filters with how many results each would leave, order, exactness.
import { chooseOption } from './fill-units.ts';
import { countsOf } from './find-hits.ts';
import { isOfNames } from './levels.ts';
import type { Order } from './order.ts';
import type { Pagefind } from './pagefind.ts';
import { type FacetName, facetNames, sorts } from './record.ts';
import type { SearchState } from './search-state.ts';

const select = (form: HTMLFormElement, name: string) => form.querySelector<HTMLSelectElement>(`select[name=${name}]`);
const input = (form: HTMLFormElement, name: string) => form.querySelector<HTMLInputElement>(`input[name=${name}]`);

export function readFields(form: HTMLFormElement): SearchState {
  const chosen: Partial<Record<FacetName, string>> = {};
  for (const name of facetNames) {
    const value = select(form, name)?.value ?? '';
    if (value !== '') chosen[name] = value;
  }
  const sort = sorts.find((one) => one === select(form, 'sort')?.value) ?? '';
  const isChecked = (name: string) => input(form, name)?.checked ?? false;
  return { text: input(form, 'q')?.value ?? '', chosen, sort, exact: isChecked('exact'), full: isChecked('full') };
}

export function writeFields(form: HTMLFormElement, { text, chosen, sort, exact, full }: SearchState): void {
  const [query, exactly, fully, order] = [
    input(form, 'q'),
    input(form, 'exact'),
    input(form, 'full'),
    select(form, 'sort'),
  ];
  if (query !== null) query.value = text;
  if (exactly !== null) exactly.checked = exact;
  if (fully !== null) fully.checked = full;
  if (order !== null) order.value = sort;
  for (const name of facetNames) {
    const field = select(form, name);
    if (field !== null) chooseOption(field, chosen[name] ?? '');
  }
}

/** Behind each choice, how many results it would leave with the other filters as they are; choices that leave none are off. */
export async function showCounts(
  form: HTMLFormElement,
  pagefind: Pagefind,
  order: Order,
  isWanted: () => boolean,
): Promise<void> {
  await pagefind.filters();
  const all = await countsOf(pagefind, order);
  for (const name of facetNames) {
    const field = select(form, name);
    if (field === null) continue;
    const { [name]: chosen, ...others } = order.chosen;
    const counts = chosen === undefined ? all : await countsOf(pagefind, { ...order, chosen: others });
    if (!isWanted()) return;
    for (const option of field.options) {
      if (option.value === '') continue;
      const isKnown = counts !== undefined && (!order.isOfNames || isOfNames(name, option.value));
      const count = counts?.[name]?.[option.value] ?? 0;
      option.dataset.label ??= option.textContent ?? '';
      option.textContent = isKnown ? `${option.dataset.label} (${count})` : option.dataset.label;
      option.disabled = isKnown && count === 0 && option.value !== chosen;
    }
  }
}
