import type { CreativeWork, ScholarlyArticle } from 'schema-dts';
import type { Source } from '../../model/schema/evidence.ts';

const studies: readonly Source['type'][] = ['systematic-review', 'trial', 'cohort', 'review'];

/** A source as it stands in the list of the page: title, address and year. */
export function citation({ type, title, url, year }: Source): CreativeWork | ScholarlyArticle {
  const facts = { name: title, url, ...(year === undefined ? {} : { datePublished: String(year) }) };
  return studies.includes(type) ? { '@type': 'ScholarlyArticle', ...facts } : { '@type': 'CreativeWork', ...facts };
}
