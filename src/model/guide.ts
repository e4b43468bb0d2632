/** The red-flag guide as data: urgency first, then groups of people; and the index by topic. */
import type { Catalog } from './catalog.ts';
import { groupByUrgency } from './help-card.ts';
import type { Urgency } from './schema/fields.ts';
import type { Sign } from './schema/getting-help.ts';

export interface PeopleGroup {
  who: string;
  name: string;
  signs: Sign[];
}

export interface GuideGroup {
  urgency: Urgency;
  people: PeopleGroup[];
}

/** Every sign, the most urgent first; inside an urgency, everyone first. */
export function guideGroups({ redFlags }: Pick<Catalog, 'redFlags'>): GuideGroup[] {
  return groupByUrgency(redFlags.signs).map(({ urgency, signs }) => ({
    urgency,
    people: Object.entries(redFlags.people)
      .map(([who, name]) => ({ who, name, signs: signs.filter((sign) => sign.who === who) }))
      .filter((group) => group.signs.length > 0),
  }));
}

export interface TopicIndex {
  id: string;
  name: string;
  signs: Sign[];
}

/** Body areas and situations, each with its signs. */
export function guideIndex({ redFlags }: Pick<Catalog, 'redFlags'>): TopicIndex[] {
  return Object.entries(redFlags.topics).map(([id, name]) => ({
    id,
    name,
    signs: redFlags.signs.filter((sign) => sign.topics.includes(id)),
  }));
}
