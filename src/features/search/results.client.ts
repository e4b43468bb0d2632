/** What a search found, as elements. */
import { make, resultAddress } from './elements.client.ts';
import type { Core } from './layer/format.ts';
import type { Hit } from './layer/rank.ts';
import type { Outcome } from './layer/search.ts';
import { messages } from './messages.ts';
import { urgentCard } from './urgent-card.client.ts';

export interface Shown {
  outcome: Outcome;
  numbers: Core['numbers'];
  /** How many rows to show. */
  limit: number;
  /** Called when the reader wants exactly what was typed. */
  onLiteral: () => void;
}

/** The card, the note on spelling and the rows, in the order of reading. */
export function resultElements({ outcome, numbers, limit, onLiteral }: Shown): HTMLElement[] {
  const { signs, hits, marks } = outcome;
  const rows = hits.slice(0, limit).map((hit) => resultRow(hit, marks));
  return [
    ...(signs.length > 0 ? [urgentCard(signs, numbers)] : []),
    ...(outcome.repaired !== undefined && hits.length > 0 ? [repairNote(outcome, onLiteral)] : []),
    ...(rows.length > 0 ? [make('ol', { class: 'rows search-rows', 'data-search-list': '' }, ...rows)] : []),
  ];
}

function resultRow({ doc, part }: Hit, marks: readonly string[]): HTMLElement {
  const kind = messages.kinds[doc.kind] || doc.section;
  const link = make('a', { href: resultAddress(doc.url, marks, part), 'data-search-result': '' }, doc.title);
  const text = make('p', { class: 'quiet' }, ...(kind === '' ? [] : [make('span', { class: 'search-kind' }, kind), ': ']), doc.text);
  return make('li', {}, link, text);
}

function repairNote({ query, repaired = '' }: Outcome, onLiteral: () => void): HTMLElement {
  const instead = make('a', { href: `/search/?${new URLSearchParams({ q: query, exact: '1' })}` }, query);
  instead.addEventListener('click', (event) => {
    event.preventDefault();
    onLiteral();
  });
  const shown = [messages.showingFor, ' ', make('strong', {}, repaired), '. '];
  return make('p', { class: 'search-repair', 'data-search-repair': '' }, ...shown, messages.searchInstead, ' ', instead, '.');
}

/** Where nothing was found: the ways on. */
export function waysOn(): HTMLElement {
  const link = (href: string, text: string): HTMLElement => make('li', {}, make('a', { href }, text));
  return make('ul', { class: 'rows', 'data-search-ways': '' }, link('/all/', messages.allTopics), link('/red-flags/', messages.guide));
}

/** Where the index cannot be had: the truth, another try, and the pages that need no index. */
export function failure(onRetry: () => void): HTMLElement {
  const retry = make('button', { type: 'button', 'data-search-retry': '' }, messages.retry);
  retry.addEventListener('click', onRetry);
  const ways = make('p', {}, `${messages.failedHint} `, make('a', { href: '/all/' }, messages.allTopics), '.');
  const guide = make('p', {}, make('a', { href: '/red-flags/' }, messages.guide));
  return make('div', { class: 'card search-failed', 'data-search-failed': '' }, make('p', {}, messages.failed), ways, guide, retry);
}
