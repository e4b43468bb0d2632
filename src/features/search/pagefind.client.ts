/**
 * Pagefind, watched. It answers "0 results" where a file of its index cannot be had, so every file that it fetches is
 * looked at here, and a search that lost one says so.
 */
export interface PagefindPage {
  url: string;
  meta: Record<string, string>;
  sub_results: { title: string; url: string; excerpt: string }[];
}

interface PagefindModule {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: { data: () => Promise<PagefindPage> }[] } | null>;
}

export interface FullText {
  /** @throws where nothing could be read, or not in time. */
  search: (query: string, limit: number) => Promise<{ pages: PagefindPage[]; complete: boolean }>;
}

const folder = '/pagefind/';
const patience = 9_000;
const weights = { title: 8, aliases: 6 };

let opening: Promise<FullText> | undefined;

export function openPagefind(): Promise<FullText> {
  opening ??= open();
  opening.catch(() => {
    opening = undefined;
  });
  return opening;
}

async function open(): Promise<FullText> {
  const lost = watchFetch();
  // The address stands in a variable: written inside `import()`, the bundler would rewrite it.
  const address = `${folder}pagefind.js`;
  const pagefind = (await inTime(import(/* @vite-ignore */ address))) as PagefindModule;
  // A worker would need a second policy for scripts; the main thread is quick enough for one search on request.
  await pagefind.options({ noWorker: true, ranking: { metaWeights: weights } });
  await inTime(pagefind.init());
  return {
    async search(query, limit) {
      const before = lost.count;
      const found = await inTime(pagefind.search(query));
      const asked = (found?.results ?? []).slice(0, limit);
      const settled = await inTime(Promise.allSettled(asked.map((result) => result.data())));
      const pages = settled.flatMap((page) => (page.status === 'fulfilled' && page.value ? [page.value] : []));
      const complete = lost.count === before && pages.length === asked.length;
      if (!complete && pages.length === 0) throw new Error('The full text could not be read.');
      return { pages, complete };
    },
  };
}

/** Counts the files of the index that could not be had; other requests pass through untouched. */
function watchFetch(): { count: number } {
  const lost = { count: 0 };
  const plain = globalThis.fetch;
  globalThis.fetch = async (...request: Parameters<typeof fetch>): Promise<Response> => {
    const address = request[0] instanceof Request ? request[0].url : String(request[0]);
    if (!new URL(address, location.href).pathname.startsWith(folder)) return plain(...request);
    try {
      const response = await plain(...request);
      if (!response.ok || !(await isWhole(response.clone()))) lost.count++;
      return response;
    } catch (error) {
      lost.count++;
      throw error;
    }
  };
  return lost;
}

/** Files of the index are packed with gzip, or begin with Pagefind's own mark once a server has unpacked them. */
async function isWhole(response: Response): Promise<boolean> {
  if (!/\.pf_|\/wasm\./.test(response.url)) return true;
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return new TextDecoder().decode(bytes.subarray(0, 12)) === 'pagefind_dcd';
  try {
    await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
    return true;
  } catch {
    return false;
  }
}

function inTime<T>(promise: Promise<T>): Promise<T> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('The full text did not come in time.')), patience);
  });
  return Promise.race([promise, late]);
}
