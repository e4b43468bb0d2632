/** In `astro dev`, search uses the index of the last build. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import type { AstroIntegration } from 'astro';

const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.json': 'application/json', '.css': 'text/css' };

/** @param folder the `pagefind/` folder of the last build. */
export function devSearch(folder: string): AstroIntegration {
  return {
    name: 'dev-search',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use('/pagefind', (request, response, next) => {
          const path = normalize((request.url ?? '/').split('?')[0] ?? '/').replace(/^(\.\.[/\\])+/, '');
          const file = join(folder, path);
          if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) return next();
          response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream');
          response.setHeader('last-modified', statSync(file).mtime.toUTCString());
          createReadStream(file).pipe(response);
        });
      },
    },
  };
}
