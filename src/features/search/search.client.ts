/** The search page: asks Pagefind, shows results as text, says the truth when the index cannot be had. */

interface PagefindResult {
  data: () => Promise<{ url: string; excerpt: string; meta: Record<string, string> }>;
}
interface Pagefind {
  search: (query: string) => Promise<{ results: PagefindResult[] }>;
}

const longest = 200;
const shown = 20;

export function startSearchPage(root: Document = document): void {
  const query = (new URLSearchParams(location.search).get('q') ?? '').slice(0, longest).trim();
  const input = root.querySelector<HTMLInputElement>('#q');
  if (input) input.value = query;
  if (query !== '') void showResults(root, query);
}

async function showResults(root: Document, query: string): Promise<void> {
  const status = root.querySelector('[data-search-status]');
  const list = root.querySelector('[data-search-list]');
  if (!status || !list) return;
  status.textContent = 'Searching …';
  try {
    const pagefind = await loadPagefind();
    const { results } = await pagefind.search(query);
    const pages = await Promise.all(results.slice(0, shown).map((result) => result.data()));
    list.replaceChildren(...pages.map(resultRow));
    status.textContent =
      results.length === 0
        ? `Nothing found for “${query}”.`
        : `${results.length} ${results.length === 1 ? 'page' : 'pages'} for “${query}”.`;
  } catch {
    status.textContent = 'Search is not available just now. “All topics, A to Z” below has every page.';
  }
}

/** The address stands in a variable: written inside `import()`, the bundler would rewrite it. */
function loadPagefind(): Promise<Pagefind> {
  const address = '/pagefind/pagefind.js';
  return import(/* @vite-ignore */ address) as Promise<Pagefind>;
}

function resultRow({ url, excerpt, meta }: { url: string; excerpt: string; meta: Record<string, string> }): HTMLLIElement {
  const row = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta['title'] ?? url;
  const text = document.createElement('p');
  text.className = 'quiet';
  text.textContent = excerpt
    .replace(/<\/?mark>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
  row.append(link, text);
  return row;
}
