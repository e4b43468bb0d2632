/** The search page: results as you type, filters, and an address that can be shared. */
import { type StartedBox, startBox } from './box.client.ts';
import { make } from './elements.client.ts';
import { startKeys, startSlash } from './keys.client.ts';
import type { DocKind } from './layer/format.ts';
import { type Filters, longestQuery, type Outcome } from './layer/search.ts';
import { loadSearcher } from './load.client.ts';
import { messages } from './messages.ts';

const rowsOnPage = 20;

export function startSearchPage(root: Document = document): void {
  const form = root.querySelector<HTMLFormElement>('main form[role="search"]');
  const input = form?.querySelector<HTMLInputElement>('input[name="q"]');
  const panel = root.querySelector<HTMLElement>('[data-search-results]');
  const status = root.querySelector<HTMLElement>('[data-search-status]');
  const choices = root.querySelector<HTMLElement>('[data-search-filters]');
  if (!form || !input || !panel || !status) return;
  const filters = (): Filters => readFilters(choices);
  const onShown = (outcome: Outcome | undefined): void => {
    if (outcome) addFullText(panel, outcome);
    remember(input.value.trim());
  };
  const box = startBox({ input, panel, status, limit: rowsOnPage, filters, onShown });
  startSlash(input);
  startKeys({ input, panel, settled: box.settled, close: () => panel.contains(root.activeElement) });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void box.show();
  });
  choices?.addEventListener('change', () => void box.show());
  for (const narrow of root.querySelectorAll<HTMLElement>('[data-search-narrow]')) narrow.hidden = false;
  input.addEventListener('focus', () => void loadSearcher().catch(() => undefined), { once: true });
  begin(input, box);
}

/** Shows what the address asks for. */
function begin(input: HTMLInputElement, box: StartedBox): void {
  const asked = new URLSearchParams(location.search);
  const query = (asked.get('q') ?? '').slice(0, longestQuery).trim();
  if (query === '') return;
  input.value = query;
  void box.show({ literal: asked.get('exact') === '1' });
}

function readFilters(choices: HTMLElement | null): Filters {
  const value = (name: string): string => choices?.querySelector<HTMLSelectElement>(`select[name="${name}"]`)?.value ?? '';
  return { section: value('section'), kind: value('kind') as DocKind | '', position: value('position') };
}

/** The query stays in the address, so that going back to the results works. */
function remember(query: string): void {
  const address = query === '' ? location.pathname : `${location.pathname}?${new URLSearchParams({ q: query })}`;
  try {
    history.replaceState(history.state, '', address);
  } catch {
    // Browsers refuse very frequent changes: the next one will be kept.
  }
}

/** The way into Pagefind's full text: large, so only for those who ask. */
function addFullText(panel: HTMLElement, { query, repaired }: Outcome): void {
  const button = make('button', { type: 'button', class: 'button-quiet', 'data-search-text': '' }, messages.inText);
  const box = make('div', { class: 'search-text stack' }, button, ' ', make('span', { class: 'quiet' }, messages.inTextSize));
  button.addEventListener('click', async () => {
    button.disabled = true;
    button.textContent = messages.searching;
    const { fullTextElements } = await import('./full-text.client.ts');
    box.replaceChildren(...(await fullTextElements(repaired ?? query)));
  });
  panel.append(box);
}
