/** Things in the order of the alphabet, under their letters. */

export interface LetterGroup<T> {
  letter: string;
  items: T[];
}

/** @param nameOf what an item is filed under; names that begin with no letter stand under `0-9`. */
export function byLetter<T>(items: readonly T[], nameOf: (item: T) => string): LetterGroup<T>[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const letter = letterOf(nameOf(item));
    groups.set(letter, [...(groups.get(letter) ?? []), item]);
  }
  return [...groups].sort(([a], [b]) => a.localeCompare(b, 'en')).map(([letter, of]) => ({ letter, items: of }));
}

function letterOf(name: string): string {
  const first = name.normalize('NFD').charAt(0).toUpperCase();
  return /[A-Z]/.test(first) ? first : '0-9';
}
