/** The card above the results: the sign in its own words, how fast to act, and the numbers. */
import { urgencyWords } from '../../words.ts';
import { make } from './elements.client.ts';
import type { Core, SignEntry } from './layer/format.ts';
import { messages } from './messages.ts';

/** Signs of the most urgent kind lead; at most five are shown, the rest are in the guide. */
const most = 5;

export function urgentCard(signs: readonly SignEntry[], numbers: Core['numbers']): HTMLElement {
  const first = signs[0]?.urgency ?? '';
  const known = Object.entries(urgencyWords).find(([urgency]) => urgency === first)?.[1] ?? urgencyWords['same-day'];
  const listed = signs.filter(({ urgency }) => urgency === first).slice(0, most);
  const label = make('span', { class: 'care-label' }, known.label, make('span', { class: 'visually-hidden' }, ': '));
  const title = make('h2', { class: 'care-head' }, label, known.heading);
  const list = make('ul', {}, ...listed.map(({ id, text }) => make('li', { 'data-sign': id }, text)));
  const guide = make('p', {}, make('a', { href: '/red-flags/' }, messages.allSigns));
  const lead = known.kind === 'emergency' ? [] : [make('p', {}, messages.ifEmergency)];
  const body = make('div', { class: 'care-body' }, list, ...lead, numberList(numbers), guide);
  return make('section', { class: `care care-${known.kind} search-urgent`, 'data-urgency': first, 'data-search-urgent': '' }, title, body);
}

function numberList(numbers: Core['numbers']): HTMLElement {
  const rows = numbers.map(({ number, regions }) => {
    const link = make('a', { href: `tel:${number.replace(/[^\d+]/g, '')}` }, number);
    return make('li', {}, link, ' ', make('span', {}, regions.join(', ')));
  });
  return make('ul', { class: 'numbers', 'aria-label': messages.yourNumber, 'data-emergency-numbers': '' }, ...rows);
}
