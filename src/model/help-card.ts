/** The card "When to get help": signs of the instrument that fit a page, the most urgent first. */
import type { Catalog } from './catalog.ts';
import type { Urgency } from './schema/fields.ts';
import type { Sign } from './schema/getting-help.ts';

export interface HelpGroup {
  urgency: Urgency;
  signs: Sign[];
}

export interface HelpCard {
  groups: HelpGroup[];
}

export const urgencies: readonly Urgency[] = ['emergency-now', 'same-day', 'within-days', 'within-weeks'];

/** Signs that belong to any of the topics, grouped by urgency in order; empty groups are left out. */
export function helpCard(catalog: Catalog, topics: readonly string[]): HelpCard {
  const signs = catalog.redFlags.signs.filter((sign) => sign.topics.some((topic) => topics.includes(topic)));
  return { groups: groupByUrgency(signs) };
}

export function groupByUrgency(signs: readonly Sign[]): HelpGroup[] {
  return urgencies
    .map((urgency) => ({ urgency, signs: signs.filter((sign) => sign.urgency === urgency) }))
    .filter((group) => group.signs.length > 0);
}
