import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { devSearch } from './src/build/dev-search.ts';

const outDir = process.env.ASTRO_OUT_DIR ?? './dist';

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://steadyback.example',
  outDir,
  cacheDir: process.env.ASTRO_CACHE_DIR ?? './node_modules/.astro',
  trailingSlash: 'always',
  // 'jsx', the default, drops spaces between words and inline tags.
  compressHTML: true,
  // Styles travel inside each page: one request to first paint, and the red-flag guide stands alone.
  build: { inlineStylesheets: 'always' },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  integrations: [mdx(), devSearch(fileURLToPath(new URL('./dist/pagefind', import.meta.url)))],
  vite: {
    plugins: [tailwindcss()],
    build: {
      assetsInlineLimit: 0,
      // Without this every article prints an eleven-line warning about "use strict"-like directives.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
