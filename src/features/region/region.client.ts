/**
 * Shows the numbers of the place that the reader chose, and only those. Never guesses; without a choice,
 * or without scripts, every number stays in sight.
 */
const key = 'region';

export function startRegion(root: Document = document): void {
  const select = root.querySelector<HTMLSelectElement>('[data-region-choice]');
  const chosen = stored();
  if (select) {
    if (chosen !== null) select.value = chosen;
    select.addEventListener('change', () => {
      store(select.value);
      show(root, select.value);
    });
  }
  if (chosen !== null) show(root, chosen);
}

function show(root: Document, region: string): void {
  for (const list of root.querySelectorAll('[data-emergency-numbers]')) {
    const items = [...list.querySelectorAll<HTMLElement>('[data-regions]')];
    const own = items.filter((item) => item.dataset['regions']?.split(' ').includes(region));
    for (const item of items) item.hidden = own.length > 0 && !own.includes(item);
  }
  for (const row of root.querySelectorAll<HTMLElement>('[data-region-row]'))
    row.classList.toggle('chosen', row.dataset['regionRow'] === region);
}

function stored(): string | null {
  try {
    const value = localStorage.getItem(key);
    return value !== null && /^[a-z]{2}$/.test(value) ? value : null;
  } catch {
    return null;
  }
}

function store(region: string): void {
  try {
    if (region === '') localStorage.removeItem(key);
    else localStorage.setItem(key, region);
  } catch {
    // Storage is full or switched off: the choice holds for this page.
  }
}
