/** Wakes the box in the header when it is touched, and marks searched words. Until then nothing is loaded. */
import { startSlash } from './keys.client.ts';

export function startHeadSearch(root: Document = document): void {
  void startMarks().catch(() => undefined);
  const form = root.querySelector<HTMLFormElement>('[data-search-box]');
  const input = form?.querySelector<HTMLInputElement>('input[name="q"]');
  if (!form || !input) return;
  startSlash(input);
  const wake = async (): Promise<void> => {
    try {
      (await import('./head-panel.client.ts')).startHeadPanel(form, input);
    } catch {
      // The box still works as a plain form: Enter opens the search page.
      input.addEventListener('focus', () => void wake(), { once: true });
    }
  };
  input.addEventListener('focus', () => void wake(), { once: true });
  if (root.activeElement === input) void wake();
}

/** Marks the words of `?hl=`, on the page that a search result led to. */
async function startMarks(): Promise<void> {
  const words = new URLSearchParams(location.search).get('hl');
  if (words) (await import('./highlight.client.ts')).startHighlight(words);
}
