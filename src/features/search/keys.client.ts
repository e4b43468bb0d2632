/** Keys of a search box: arrows move through the results, Escape goes back. Plain links do the opening. */

export interface Keys {
  input: HTMLInputElement;
  panel: HTMLElement;
  /** Undefined where the results belong to the words in the box; else resolves once they do. */
  settled: () => Promise<void> | undefined;
  /** Closes the results. @returns whether there was anything to close. */
  close: () => boolean;
}

export function startKeys({ input, panel, settled, close }: Keys): void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') move(event, { input, panel, settled });
    else if (event.key === 'Escape') leave(event, { input, panel, close });
  };
  input.addEventListener('keydown', onKey);
  panel.addEventListener('keydown', onKey);
}

function move(event: KeyboardEvent, { input, panel, settled }: Omit<Keys, 'close'>): void {
  const waiting = event.key === 'ArrowDown' && document.activeElement === input ? settled() : undefined;
  if (waiting === undefined) step(event, { input, panel });
  else {
    event.preventDefault();
    void waiting.then(() => document.activeElement === input && step(event, { input, panel }));
  }
}

function step(event: KeyboardEvent, { input, panel }: Pick<Keys, 'input' | 'panel'>): void {
  const links = [...panel.querySelectorAll<HTMLElement>('a[href], button')].filter((link) => link.checkVisibility());
  if (links.length === 0) return;
  const results = links.filter((link) => link.dataset['searchResult'] !== undefined);
  const at = links.indexOf(document.activeElement as HTMLElement);
  const by = event.key === 'ArrowDown' ? 1 : -1;
  if (at < 0 && by < 0) return;
  event.preventDefault();
  const next = at < 0 ? (results[0] ?? links[0]) : links[at + by];
  (next ?? (by < 0 ? input : links[at]))?.focus();
}

function leave(event: KeyboardEvent, { input, panel, close }: Omit<Keys, 'settled'>): void {
  const inPanel = panel.contains(document.activeElement);
  const closed = close();
  if (closed || inPanel) {
    event.preventDefault();
    input.focus();
    return;
  }
  if (cameFrom?.isConnected) {
    event.preventDefault();
    cameFrom.focus();
    if (document.activeElement === input) input.blur();
  }
}

let cameFrom: HTMLElement | undefined;

/** `/` goes to the box, unless the reader is typing somewhere. */
export function startSlash(input: HTMLInputElement): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (isTyping(event.target)) return;
    event.preventDefault();
    cameFrom = document.activeElement instanceof HTMLElement ? document.activeElement : undefined;
    input.focus();
    input.select();
  });
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName) || target.closest('dialog[open]') !== null);
