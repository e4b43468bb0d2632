/** Only for the editor's loop: how old the search index is. */
import { existsSync, statSync } from 'node:fs';

export function devIndexAge(file = 'dist/pagefind/pagefind-entry.json'): string {
  if (!existsSync(file)) return 'There is no search index yet: run "npm run build" once.';
  const minutes = Math.round((Date.now() - statSync(file).mtimeMs) / 60_000);
  return `Search uses the index of the last build, ${minutes < 120 ? `${minutes} minutes` : `${Math.round(minutes / 60)} hours`} old. Run "npm run build" to renew it.`;
}
