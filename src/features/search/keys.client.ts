/** Keys of a search box: arrows move through the results, Escape goes back. Plain links do the opening. */

export interface Keys {
  input: HTMLInputElement;
  panel: HTMLElement;
  /** Closes the results. @returns whether there was anything to close. */
  close: () => boolean;
}

export function startKeys({ input, panel, close }: Keys): void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') move(event, { input, panel });
    else if (event.key === 'Escape') leave(event, { input, panel, close });
  };
  input.addEventListener('keydown', onKey);
  panel.addEventListener('keydown', onKey);
}

function move(event: KeyboardEvent, { input, panel }: Pick<Keys, 'input' | 'panel'>): void {
  const links = [...panel.querySelectorAll<HTMLElement>('a[href], button')].filter((link) => link.checkVisibility());
  if (links.length === 0) return;
  const results = links.filter((link) => link.dataset['searchResult'] !== undefined);
  const at = links.indexOf(document.activeElement as HTMLElement);
  const step = event.key === 'ArrowDown' ? 1 : -1;
  if (at < 0 && step < 0) return;
  event.preventDefault();
  const next = at < 0 ? (results[0] ?? links[0]) : links[at + step];
  (next ?? (step < 0 ? input : links[at]))?.focus();
}

function leave(event: KeyboardEvent, { input, panel, close }: Keys): void {
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
