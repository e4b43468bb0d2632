/** Fetches a page of this site when a reader is about to open it: on hover, on touch or on focus. Never sooner. */

/** @param page where to listen; one listener serves all links, those added later too. */
export function startPrefetch(page: Document = document): void {
  const fetched = new Set<string>([location.pathname]);
  const onIntent = (event: Event): void => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
    if (!link || !isWorthIt(link) || fetched.has(link.pathname)) return;
    fetched.add(link.pathname);
    page.head.append(Object.assign(page.createElement('link'), { rel: 'prefetch', href: link.pathname }));
  };
  for (const kind of ['mouseover', 'touchstart', 'focusin']) page.addEventListener(kind, onIntent, { passive: true });
}

/** Pages of this site only, and none where a reader asked to save data or the line is slow. */
function isWorthIt({ origin, pathname }: HTMLAnchorElement): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean; effectiveType?: string } };
  if (connection?.saveData || connection?.effectiveType?.includes('2g')) return false;
  return origin === location.origin && pathname.endsWith('/');
}
