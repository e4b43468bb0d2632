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
  pages: PagefindPage[];
  /** False where a part of the index could not be had. */
  complete: boolean;
}

const folder = '/pagefind/';
/** From the press of the button to the truth, in milliseconds. */
const patience = 8_500;
const weights = { title: 8, aliases: 6 };

type InTime = <T>(promise: Promise<T>) => Promise<T>;

/** @throws where nothing could be read, or not in time. */
export async function searchFullText(query: string, limit: number): Promise<FullText> {
  const inTime = until(performance.now() + patience);
  const { pagefind, lost } = await openPagefind(inTime);
  const before = lost.count;
  const found = await inTime(pagefind.search(query));
  const asked = (found?.results ?? []).slice(0, limit);
  const settled = await Promise.allSettled(asked.map((result) => inTime(result.data())));
  const pages = settled.flatMap((page) => (page.status === 'fulfilled' && page.value ? [page.value] : []));
  const complete = lost.count === before && pages.length === asked.length;
  if (!complete && pages.length === 0) throw new Error('The full text could not be read.');
  return { pages, complete };
}

interface Opened {
  pagefind: PagefindModule;
  lost: { count: number };
}

let opening: Promise<Opened> | undefined;

function openPagefind(inTime: InTime): Promise<Opened> {
  opening ??= open(inTime);
  opening.catch(() => {
    opening = undefined;
  });
  return opening;
}

async function open(inTime: InTime): Promise<Opened> {
  const lost = watchFetch();
  // The address stands in a variable: written inside `import()`, the bundler would rewrite it.
  const address = `${folder}pagefind.js`;
  const pagefind = (await inTime(import(/* @vite-ignore */ address))) as PagefindModule;
  // A worker would need a second policy for scripts; the main thread is quick enough for one search on request.
  await pagefind.options({ noWorker: true, ranking: { metaWeights: weights } });
  await inTime(pagefind.init());
  return { pagefind, lost };
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

/** One deadline for every step, so that steps cannot be late one after the other. */
function until(deadline: number): InTime {
  return (promise) => {
    const late = new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error('The full text did not come in time.')), Math.max(0, deadline - performance.now()));
    });
    return Promise.race([promise, late]);
  };
}
