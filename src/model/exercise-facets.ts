/** What the library filters by. */
import type { Exercise } from './catalog.ts';

export const facetNames = ['kind', 'position', 'level', 'equipment'] as const;
export type FacetName = (typeof facetNames)[number];

/** The values of one exercise; equipment as single things, such as `mat` and `chair`. */
export type Facets = Readonly<Record<FacetName, readonly string[]>>;

export function facetsOf({
  category,
  position,
  level,
  equipment,
}: Pick<Exercise, 'category' | 'position' | 'level' | 'equipment'>): Facets {
  return { kind: [category], position: [position], level: [level], equipment: thingsOf(equipment) };
}

/** "Mat or firm bed; cushion (optional)" -> ["mat"]: the first of each choice, and nothing that one can do without. */
export function thingsOf(equipment: string): string[] {
  const needed = equipment.split(';').filter((part) => !/\(optional\)/i.test(part));
  const things = needed.map((part) => lastWord((part.split(/,| or /i)[0] ?? '').replace(/ (?:for|under|on|to) .*$/i, '')));
  const named = [...new Set(things)].filter((thing) => thing !== '');
  return named.length === 0 ? ['none'] : named;
}

const lastWord = (text: string): string => text.trim().toLowerCase().split(/\s+/).at(-1) ?? '';
