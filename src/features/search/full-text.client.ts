/** Pagefind's full text, shown as places in pages. Says so where a part of its index was missing. */
import { make, resultAddress } from './elements.client.ts';
import { contentWords } from './layer/normalise.ts';
import { messages } from './messages.ts';
import { type PagefindPage, searchFullText } from './pagefind.client.ts';

const pagesShown = 8;
const placesOfAPage = 2;

/** What to show for a query: places, or the truth about why there are none. */
export async function fullTextElements(query: string): Promise<HTMLElement[]> {
  try {
    const words = contentWords(query).map(({ text }) => text);
    const { pages, complete } = await searchFullText(words.join(' '), pagesShown);
    const rows = pages.flatMap((page) => placesOf(page, words));
    const title = rows.length === 0 && complete ? messages.noPassages : messages.passages(rows.length);
    const note = complete ? [] : [make('p', { class: 'search-failed', 'data-search-partly': '' }, messages.textPartly)];
    const status = make('p', { role: 'status', 'data-search-text-status': '' }, title);
    return [...note, status, make('ol', { class: 'rows search-rows', 'data-search-places': '' }, ...rows)];
  } catch {
    const ways = make('p', {}, `${messages.failedHint} `, make('a', { href: '/all/' }, messages.allTopics), '.');
    return [
      make('div', { class: 'card search-failed', role: 'status', 'data-search-failed': '' }, make('p', {}, messages.textFailed), ways),
    ];
  }
}

function placesOf({ url, meta, sub_results: places }: PagefindPage, words: readonly string[]): HTMLElement[] {
  return places.slice(0, placesOfAPage).map((place) => {
    const part = place.url.split('#')[1];
    const title = meta['title'] === place.title ? place.title : `${meta['title'] ?? url}: ${place.title}`;
    return make(
      'li',
      {},
      make('a', { href: resultAddress(url, words, part) }, title),
      make('p', { class: 'quiet' }, ...markedText(place.excerpt)),
    );
  });
}

/** Pagefind's excerpt is HTML with `<mark>`: it is taken apart as text, never parsed as HTML. */
export function markedText(excerpt: string): (string | HTMLElement)[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const marked = /^<mark>(.*)<\/mark>$/.exec(piece)?.[1];
      return marked === undefined ? unescaped(piece) : make('mark', {}, unescaped(marked));
    });
}

const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
