import { absoluteUrl } from '../site.ts';

/** Everything may be read; pages that should not be found say so themselves. */
export const robots = (): string => `User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl('/sitemap.xml')}\n`;
