import type { Catalog } from '../model/catalog.ts';
import { site } from '../site.ts';

/** What a device needs to keep the site on its home screen. */
export function manifest({ home }: Catalog): string {
  const icon = (src: string, sizes: string, purpose: string) => ({
    src,
    sizes,
    type: src.endsWith('.svg') ? 'image/svg+xml' : 'image/png',
    purpose,
  });
  return `${JSON.stringify(
    {
      id: '/',
      name: site.name,
      short_name: site.name,
      description: home.description,
      lang: site.locale,
      dir: 'ltr',
      start_url: '/',
      scope: '/',
      display: 'standalone',
      theme_color: '#0b5f73',
      background_color: '#f3f6f6',
      icons: [
        icon('/favicon.svg', 'any', 'any'),
        icon('/icon-192.png', '192x192', 'any'),
        icon('/icon-512.png', '512x512', 'any'),
        icon('/icon-maskable-512.png', '512x512', 'maskable'),
      ],
    },
    null,
    1,
  )}\n`;
}
