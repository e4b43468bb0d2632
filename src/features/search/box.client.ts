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
  /** Undefined where the results belong to the words in the box; else resolves once they do. */
  settled: () => Promise<void> | undefined;
  clear: () => void;
}

const pauseBeforeSearch = 25;
const pauseBeforeSpeech = 700;

export function startBox(box: Box): StartedBox {
  let turn = 0;
  let typing: ReturnType<typeof setTimeout> | undefined;
  let latest: Promise<void> | undefined;
  const say = speaker(box.status);
  const stopTyping = (): void => {
    clearTimeout(typing);
    typing = undefined;
  };
  const clear = (): void => {
    turn++;
    stopTyping();
    box.panel.replaceChildren();
    say('', 0);
    box.onShown?.(undefined);
  };
  const answer = async (literal: boolean): Promise<void> => {
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
  const show: StartedBox['show'] = ({ literal = false } = {}) => {
    stopTyping();
    const mine = answer(literal).finally(() => {
      if (latest === mine) latest = undefined;
    });
    latest = mine;
    return mine;
  };
  box.input.addEventListener('input', () => {
    stopTyping();
    typing = setTimeout(() => void show(), pauseBeforeSearch);
  });
  return { show, clear, settled: () => (typing === undefined ? latest : show()) };
}

/** Says one thing at a time, the newest, and only once the reader has paused. */
function speaker(status: HTMLElement): (text: string, wait?: number) => void {
  let speaking: ReturnType<typeof setTimeout> | undefined;
  return (text, wait = pauseBeforeSpeech) => {
    clearTimeout(speaking);
    speaking = setTimeout(() => {
      status.textContent = text;
    }, wait);
  };
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
