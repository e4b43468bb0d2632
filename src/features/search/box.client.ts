/** One search box and the place its results are shown in: as you type, with the count said politely. */

import type { Filters, Outcome } from './layer/search.ts';
import { loadSearcher } from './load.client.ts';
import { messages } from './messages.ts';
import { failure, resultElements, waysOn } from './results.client.ts';

export interface Box {
  input: HTMLInputElement;
  /** Where the results go. */
  panel: HTMLElement;
  /** An element with role="status". */
  status: HTMLElement;
  limit: number;
  filters?: () => Filters;
  /** Called after the panel changed: with what was found, or with undefined where it is empty or tells of a failure. */
  onShown?: (outcome: Outcome | undefined) => void;
}

export interface StartedBox {
  show: (options?: { literal?: boolean }) => Promise<void>;
  clear: () => void;
}

const pauseBeforeSearch = 25;
const pauseBeforeSpeech = 700;

export function startBox(box: Box): StartedBox {
  let turn = 0;
  let typing: ReturnType<typeof setTimeout> | undefined;
  let speaking: ReturnType<typeof setTimeout> | undefined;
  const say = (text: string, wait = pauseBeforeSpeech): void => {
    clearTimeout(speaking);
    speaking = setTimeout(() => {
      box.status.textContent = text;
    }, wait);
  };
  const clear = (): void => {
    turn++;
    clearTimeout(typing);
    box.panel.replaceChildren();
    say('', 0);
    box.onShown?.(undefined);
  };
  const show: StartedBox['show'] = async ({ literal = false } = {}) => {
    clearTimeout(typing);
    const query = box.input.value.trim();
    const mine = ++turn;
    if (query === '') return clear();
    try {
      const searcher = await loadSearcher();
      const outcome = await searcher.search(query, { literal, filters: box.filters?.() ?? {} });
      if (mine !== turn) return;
      const elements = resultElements({
        outcome,
        numbers: searcher.numbers,
        limit: box.limit,
        onLiteral: () => void show({ literal: true }),
      });
      renew(box.panel, [...elements, ...(outcome.hits.length === 0 ? [waysOn()] : [])]);
      say(countWords(outcome, box.filters?.()));
      box.onShown?.(outcome);
    } catch {
      if (mine !== turn) return;
      box.panel.replaceChildren(failure(() => void show({ literal })));
      say(messages.failed, 0);
      box.onShown?.(undefined);
    }
  };
  box.input.addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(() => void show(), pauseBeforeSearch);
  });
  return { show, clear };
}

/** Puts new results in place. A reader whose focus is already among the old ones keeps it on the same result, or the first. */
function renew(panel: HTMLElement, elements: readonly Element[]): void {
  const focused = panel.contains(document.activeElement) ? document.activeElement?.getAttribute('href') : undefined;
  panel.replaceChildren(...elements);
  if (focused === undefined) return;
  const links = [...panel.querySelectorAll<HTMLElement>('[data-search-result]')];
  (links.find((link) => link.getAttribute('href') === focused) ?? links[0])?.focus();
}

function countWords({ hits, query }: Outcome, filters: Filters = {}): string {
  if (hits.length > 0) return messages.pages(hits.length, query);
  return Object.values(filters).some(Boolean) ? messages.noneFiltered : messages.none(query);
}
