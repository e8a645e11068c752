// On a site of very many units the search page does not name them: they are added once the filters are open.
import { loadNames } from './names.ts';

/** What the filters need is loaded when they are open, and after the results: the units, then how many results each choice leaves. */
export async function showFilters(
  form: HTMLFormElement,
  names: string | undefined,
  count: () => Promise<void>,
): Promise<void> {
  if (form.querySelector('details')?.open !== true) return;
  await fillUnits(form, names ?? '');
  await count();
}

/** Fills the field of units from the file of names at `address`; does nothing where the page names them, or a second time. */
async function fillUnits(form: HTMLFormElement, address: string): Promise<void> {
  const field = form.querySelector<HTMLSelectElement>('select[data-fill]');
  if (field === null) return;
  const names = await loadNames(address);
  const units = names.filter(([, path]) => path.startsWith('units/'));
  // Nothing came: the next opening tries again. Filled meanwhile: done.
  if (units.length === 0 || field.dataset.fill === undefined) return;
  delete field.dataset.fill;
  const chosen = field.value;
  const [all] = field.options;
  const isChinese = document.documentElement.lang.startsWith('zh');
  const options = units.map(([name, path, , shortName = name]) => {
    const option = new Option(shortName, path.slice('units/'.length, -1));
    if (!isChinese && /\p{Script=Han}/u.test(shortName)) option.lang = 'zh-CN';
    return option;
  });
  field.replaceChildren(...(all === undefined ? [] : [all]), ...options);
  chooseOption(field, chosen);
}

/** Chooses a value of a field; one that is not there yet is added, so that an address that names it is not forgotten. */
export function chooseOption(field: HTMLSelectElement, value: string): void {
  if (field.dataset.fill !== undefined && ![...field.options].some((option) => option.value === value))
    field.add(new Option(value, value));
  field.value = value;
}
