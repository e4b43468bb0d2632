/** The results that drop down from the box in the header. Loaded when the reader first touches the box. */
import { startBox } from './box.client.ts';
import { make } from './elements.client.ts';
import css from './head-panel.css?inline';
import { startKeys } from './keys.client.ts';
import type { Outcome } from './layer/search.ts';
import { loadSearcher } from './load.client.ts';
import { messages } from './messages.ts';
import { adoptStyles } from './styles.client.ts';

const rowsInPanel = 6;

export function startHeadPanel(form: HTMLFormElement, input: HTMLInputElement): void {
  adoptStyles(css);
  const panel = make('div', { class: 'search-panel', id: 'search-panel', 'data-search-panel': '', hidden: '' });
  const status = make('p', { class: 'visually-hidden', role: 'status' });
  form.append(panel, status);
  const open = (outcome: Outcome | undefined): void => {
    panel.hidden = panel.childElementCount === 0;
    if (outcome && outcome.hits.length > rowsInPanel) panel.append(allResults(outcome));
  };
  const box = startBox({ input, panel, status, limit: rowsInPanel, onShown: open });
  const close = (): boolean => {
    const wasOpen = !panel.hidden;
    panel.hidden = true;
    box.clear();
    return wasOpen;
  };
  startKeys({ input, panel, settled: box.settled, close });
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !form.contains(target)) close();
  });
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !form.contains(relatedTarget)) close();
  });
  void loadSearcher().catch(() => undefined);
  if (input.value.trim() !== '') void box.show();
}

function allResults({ query, hits }: Outcome): HTMLElement {
  const link = make('a', { href: `/search/?${new URLSearchParams({ q: query })}` }, messages.allResults(hits.length));
  return make('p', { class: 'search-all' }, link);
}
