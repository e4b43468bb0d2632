/** Hides claims of other strengths. The choice stands in the address, so that it can be linked. */

export function startEvidenceFilter(root: Document = document): void {
  const box = root.querySelector('[data-evidence-filter]');
  const select = box?.querySelector('select');
  const status = box?.querySelector('[role="status"]');
  if (!select || !status) return;
  const apply = (): void => {
    const left = show(root, select.value);
    status.textContent = select.value === '' ? '' : `${left} shown.`;
  };
  const asked = new URLSearchParams(location.search).get('strength') ?? '';
  if ([...select.options].some(({ value }) => value === asked)) select.value = asked;
  if (select.value !== '') apply();
  select.addEventListener('change', () => {
    const address = new URL(location.href);
    if (select.value === '') address.searchParams.delete('strength');
    else address.searchParams.set('strength', select.value);
    history.replaceState(null, '', address);
    apply();
  });
}

/** @returns how many claims are left in sight. A part with none of them is hidden whole. */
function show(root: Document, strength: string): number {
  const claims = [...root.querySelectorAll<HTMLElement>('[data-strength]')];
  for (const claim of claims) claim.hidden = strength !== '' && claim.dataset['strength'] !== strength;
  for (const part of root.querySelectorAll<HTMLElement>('section:has([data-strength])')) {
    part.hidden = part.querySelector('[data-strength]:not([hidden])') === null;
  }
  return claims.filter((claim) => !claim.hidden).length;
}
