/** Prints, copies, keeps and erases the sheet. It computes nothing from what is entered. */
import { type VisitEntry, visitText } from './visit-text.ts';

const key = 'visit';

export function startVisit(root: Document = document): void {
  const form = root.querySelector<HTMLElement>('[data-visit]');
  const status = root.querySelector('[data-visit-status]');
  if (!form || !status) return;
  const say = (words: string): void => {
    status.textContent = words;
  };
  restore(form);
  const on = (name: string, action: () => void): void => form.querySelector(`[data-${name}]`)?.addEventListener('click', action);
  on('print', () => window.print());
  on('copy', () => void copy(form, say));
  on('keep', () =>
    say(keep(form) ? 'Kept on this device. “Erase everything” removes it.' : 'This device does not let pages keep anything.'),
  );
  on('erase', () => {
    clear(form);
    forget();
    say('Everything is erased.');
  });
}

function entriesOf(form: HTMLElement): VisitEntry[] {
  const ticks = [...form.querySelectorAll<HTMLInputElement>('input:checked')].map((input) => ({ text: input.dataset['text'] ?? '' }));
  const written = [...form.querySelectorAll('textarea')].map((area) => ({ label: area.dataset['label'] ?? '', text: area.value }));
  return [...ticks, ...written];
}

async function copy(form: HTMLElement, say: (words: string) => void): Promise<void> {
  const text = visitText(entriesOf(form));
  if (text === '') return say('There is nothing to copy yet.');
  try {
    await navigator.clipboard.writeText(text);
    say('Copied.');
  } catch {
    say('Copying is not allowed here. You can print the page instead.');
  }
}

function keep(form: HTMLElement): boolean {
  const ticked = [...form.querySelectorAll<HTMLInputElement>('input:checked')].map(({ name }) => name);
  const written = Object.fromEntries([...form.querySelectorAll('textarea')].map(({ name, value }) => [name, value]));
  try {
    localStorage.setItem(key, JSON.stringify({ ticked, written }));
    return true;
  } catch {
    return false;
  }
}

/** Whatever stands in storage, the form stays usable: anything odd is passed over. */
function restore(form: HTMLElement): void {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    const { ticked, written } = kept as { ticked?: unknown; written?: Record<string, unknown> };
    for (const input of form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]'))
      input.checked = Array.isArray(ticked) && ticked.includes(input.name);
    for (const area of form.querySelectorAll('textarea')) {
      const text = written?.[area.name];
      if (typeof text === 'string') area.value = text.slice(0, 1000);
    }
  } catch {
    // Nothing readable was kept.
  }
}

function clear(form: HTMLElement): void {
  for (const input of form.querySelectorAll('input')) input.checked = false;
  for (const area of form.querySelectorAll('textarea')) area.value = '';
}

function forget(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing could be kept either.
  }
}
