/** Filters the list that is there already. The choice stands in the address, so it can be kept and sent. */
import { type FacetName, type Facets, facetNames } from '../../model/exercise-facets.ts';
import { type Choice, countOf, everything, matches, readChoice, writeChoice } from './filter.ts';

interface Row {
  element: HTMLElement;
  facets: Facets;
}

export function startLibrary(root: Document = document): void {
  const filters = root.querySelector<HTMLElement>('[data-filters]');
  const status = root.querySelector('[data-count]');
  const rows = [...root.querySelectorAll<HTMLElement>('[data-exercise]')].map(readRow);
  if (!filters || !status) return;
  const apply = (choice: Choice): void => {
    for (const { element, facets } of rows) element.hidden = !matches(facets, choice);
    for (const select of filters.querySelectorAll('select')) showCounts(select, rows, choice);
    const shown = rows.filter(({ element }) => !element.hidden).length;
    status.textContent = shown === rows.length ? `All ${shown} exercises.` : `${shown} of ${rows.length} exercises.`;
  };
  const fromAddress = (): void =>
    apply(
      readChoice(
        location.search,
        rows.map(({ facets }) => facets),
      ),
    );
  const choose = (choice: Choice): void => {
    history.replaceState(null, '', `${location.pathname}${writeChoice(choice)}`);
    apply(choice);
  };
  filters.addEventListener('change', () => choose(chosenIn(filters)));
  filters.querySelector('[data-show-all]')?.addEventListener('click', () => choose(everything));
  addEventListener('popstate', fromAddress);
  fromAddress();
}

function readRow(element: HTMLElement): Row {
  const values = (name: FacetName): string[] => (element.dataset[name] ?? '').split('|');
  return {
    element,
    facets: { kind: values('kind'), position: values('position'), level: values('level'), equipment: values('equipment') },
  };
}

function chosenIn(filters: HTMLElement): Choice {
  const chosen = [...filters.querySelectorAll('select')].map(({ name, value }) => [name, value]);
  return { ...everything, ...Object.fromEntries(chosen) };
}

/** Each option says how many it would leave; one that leaves none cannot be chosen. */
function showCounts(select: HTMLSelectElement, rows: readonly Row[], choice: Choice): void {
  const name = facetNames.find((facet) => facet === select.name);
  if (!name) return;
  select.value = choice[name];
  const all = rows.map(({ facets }) => facets);
  for (const option of select.options) {
    const count = countOf(all, choice, name, option.value);
    option.textContent = `${option.dataset['label'] ?? option.value} (${count})`;
    option.disabled = count === 0 && option.value !== '';
  }
}
