/** The three-way choice of colours in the footer. */
const key = 'theme';

export function startThemeChoice(root: Document = document): void {
  const choice = root.querySelector('[data-theme-choice]');
  const current = root.documentElement.dataset['theme'] ?? 'system';
  const radio = choice?.querySelector<HTMLInputElement>(`input[value="${current === 'light' || current === 'dark' ? current : 'system'}"]`);
  if (radio) radio.checked = true;
  choice?.addEventListener('change', (event) => {
    if (event.target instanceof HTMLInputElement) apply(root, event.target.value);
  });
}

function apply(root: Document, value: string): void {
  const system = value !== 'light' && value !== 'dark';
  if (system) delete root.documentElement.dataset['theme'];
  else root.documentElement.dataset['theme'] = value;
  try {
    if (system) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Storage is full or switched off: the choice holds for this page.
  }
}
