import { choiceText } from '../../components/search-choice.ts';
import { found, foundIn } from '../elements.ts';
import type { FilterCounts } from './pagefind.ts';
import { type Query, queryIn, SINGLE } from './query.ts';

/** The fields of the form that ask. */
export const form = found('search', HTMLFormElement);
export const field = found('search-words', HTMLInputElement);
export const filters = found('search-filters', HTMLDetailsElement);
export const clear = found('search-clear', HTMLButtonElement);

/** What the form asks for. */
export function readForm(): Query {
  const fields = new FormData(form);
  const texts = (name: string) =>
    fields.getAll(name).filter((value): value is string => typeof value === 'string');
  return queryIn({ get: (name) => texts(name)[0] ?? null, getAll: texts });
}

/** Makes the form ask for a query, such as that of an address. */
export function fillForm(query: Query): void {
  field.value = query.words;
  for (const box of boxes()) box.checked = query.verdicts.includes(box.value);
  for (const name of SINGLE) {
    const select = selectOf(name);
    const value = query[name];
    // A choice of few checks is not among those on the page.
    if (value !== '' && ![...select.options].some((option) => option.value === value)) {
      select.add(new Option(value, value));
    }
    select.value = value;
  }
  selectOf('sort').value = query.sort === 'date' ? 'date' : '';
}

/** Shows beside each choice how many checks it leaves. */
export function showCounts(counts: FilterCounts, language: string): void {
  for (const box of boxes()) {
    const text = box.closest('label')?.querySelector('[data-choice]');
    if (text instanceof HTMLElement) show(text, counts.verdict?.[box.value]);
  }
  for (const name of SINGLE) {
    for (const option of selectOf(name).options) show(option, counts[name]?.[option.value]);
  }

  function show(element: HTMLElement, count = 0): void {
    const { choice } = element.dataset;
    if (choice !== undefined) element.textContent = choiceText(choice, count, language);
  }
}

function boxes(): HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>('[name=verdict]')];
}

function selectOf(name: string): HTMLSelectElement {
  return foundIn(form, `select[name=${name}]`, HTMLSelectElement);
}
