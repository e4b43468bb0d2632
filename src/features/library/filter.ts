/** Which exercises a choice of filters leaves, how many each further choice would leave, and the choice as an address. */
import { type FacetName, type Facets, facetNames } from '../../model/exercise-facets.ts';

/** One value for each facet; empty where all are wanted. */
export type Choice = Readonly<Record<FacetName, string>>;

export const everything: Choice = { kind: '', position: '', level: '', equipment: '' };

export function matches(facets: Facets, choice: Choice): boolean {
  return facetNames.every((name) => choice[name] === '' || facets[name].includes(choice[name]));
}

/** How many would be left with `value` for this facet, all other choices kept. */
export function countOf(all: readonly Facets[], choice: Choice, name: FacetName, value: string): number {
  const asked = { ...choice, [name]: value };
  return all.filter((facets) => matches(facets, asked)).length;
}

/** Values that no exercise has are dropped, so that an old or odd address shows the whole list. */
export function readChoice(search: string, all: readonly Facets[]): Choice {
  const parameters = new URLSearchParams(search);
  const value = (name: FacetName): string => {
    const asked = parameters.get(name) ?? '';
    return all.some((facets) => facets[name].includes(asked)) ? asked : '';
  };
  return { kind: value('kind'), position: value('position'), level: value('level'), equipment: value('equipment') };
}

/** `?kind=yoga&level=beginner`, or nothing. */
export function writeChoice(choice: Choice): string {
  const parameters = new URLSearchParams(facetNames.filter((name) => choice[name] !== '').map((name) => [name, choice[name]]));
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
