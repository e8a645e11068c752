// The fields of the page say what the address says, and a field that changes is a change of the choice.
import type { State } from './state.ts';

export type Field = HTMLSelectElement | HTMLInputElement;

const names: ReadonlySet<string> = new Set([
  'from',
  'to',
  'measure',
  'view',
  'kind',
  'across',
] satisfies (keyof State)[]);

/** Undefined for a field that is not part of the choice. */
export function readField(field: Field): Partial<State> | undefined {
  if (!names.has(field.name)) return undefined;
  const value = field instanceof HTMLInputElement && field.type === 'checkbox' ? field.checked : field.value;
  const isYear = field.name === 'from' || field.name === 'to';
  return { [field.name]: isYear ? Number(value) : value };
}

export function fillFields(page: HTMLElement, state: State): void {
  for (const field of page.querySelectorAll<Field>('select[name], input[name]')) {
    if (!names.has(field.name)) continue;
    const value = state[field.name as keyof State];
    if (typeof value === 'boolean') (field as HTMLInputElement).checked = value;
    else field.value = String(value);
  }
  const copied = page.querySelector<HTMLElement>('copy-link button');
  if (copied !== null) copied.textContent = copied.dataset.label ?? '';
  // The other language opens the same choice.
  const other = document.querySelector<HTMLAnchorElement>('.site-tools a[hreflang]');
  if (other !== null) other.search = location.search;
}
