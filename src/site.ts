/** Constants of the site. The name stands here and nowhere else. */
export const site = {
  name: 'Steady Back',
  locale: 'en-GB',
  /** The origin of canonical addresses, without a last slash. */
  origin: (process.env['SITE_URL'] ?? 'https://steadyback.example').replace(/\/$/, ''),
} as const;

/** `/a/` -> `https://…/a/`. */
export const absoluteUrl = (path: string): string => `${site.origin}${path}`;
