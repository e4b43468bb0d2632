/** Claims as readers meet them: short labels, words for how sure we are, and the list of sources. */
import type { Article, Catalog } from './catalog.ts';
import type { Claim, Source, Strength } from './schema/evidence.ts';

export interface Citation {
  source: Source;
  label: string;
  /** Claims of this page that rest on it. */
  claims: Claim[];
}

/** How sure we are, in words. */
export const strengthNames: Readonly<Record<Strength, string>> = {
  strong: 'good evidence',
  moderate: 'fair evidence',
  limited: 'weak evidence',
  conflicting: 'studies or guidelines disagree',
  'no-benefit': 'does not seem to help',
  harm: 'could harm',
};

/** How sure we are, in words. Safety advice that guidelines agree on says so. */
export function strengthWords(claim: Pick<Claim, 'strength' | 'basis' | 'urgency'>): string {
  if (claim.strength === 'strong' && (claim.urgency !== undefined || claim.basis === 'guideline-consensus')) return 'doctors agree';
  return strengthNames[claim.strength];
}

/** `Hayden 2021`, `NICE 2016`, `NHS`. */
export function sourceLabel(source: Pick<Source, 'authors' | 'publisher' | 'title' | 'year' | 'id'>): string {
  const year = source.year === undefined ? '' : ` ${source.year}`;
  return `${authorOf(source)}${year}`;
}

function authorOf({ authors = '', publisher = '', title }: Pick<Source, 'authors' | 'publisher' | 'title'>): string {
  const person = /^([\p{L}'’-]+(?: [\p{L}'’-]+)?) [A-Z]{1,3}\b/u.exec(authors);
  if (person?.[1]) return person[1];
  const bodies = [publisher, authors].map((name) => (name.split(/[(,;:]/)[0] ?? '').trim()).filter((name) => name !== '');
  const shortest = bodies.sort((a, b) => a.length - b.length)[0] ?? title;
  return shortest.length > 40 ? `${shortest.slice(0, 38).replace(/\s+\S*$/, '')} …` : shortest;
}

/** `Hayden JA et al. Cochrane. 2021.`: who, where and when, nothing twice. */
export function byline({ authors, publisher, year }: Pick<Source, 'authors' | 'publisher' | 'year'>): string {
  const parts = [authors, publisher === authors ? undefined : publisher, year?.toString()].filter(
    (part) => part !== undefined && part !== '',
  );
  return parts.map((part) => `${part?.replace(/\.$/, '')}.`).join(' ');
}

/** The sources of a claim in short: `Hayden 2021 +2`. Empty where it has none. */
export function sourcesLabel({ sources }: Pick<Catalog, 'sources'>, claim: Pick<Claim, 'sources'>): string {
  const [first, ...others] = claim.sources.flatMap((id) => sources.get(id) ?? []);
  return first === undefined ? '' : `${sourceLabel(first)}${others.length > 0 ? ` +${others.length}` : ''}`;
}

/** Claim ids in the order in which the text first cites them. */
export function sourceNumbersOf(article: Pick<Article, 'body'>): string[] {
  return [...new Set(article.body.cites.map(({ id }) => id))];
}

/** The sources behind some claims, in the order of first use, each with the claims it carries. */
export function citations(catalog: Catalog, claimIds: readonly string[]): Citation[] {
  const found = new Map<string, Citation>();
  for (const claim of claimIds.flatMap((id) => catalog.claims.get(id) ?? [])) {
    for (const source of claim.sources.flatMap((id) => catalog.sources.get(id) ?? [])) {
      const entry = found.get(source.id) ?? { source, label: sourceLabel(source), claims: [] };
      entry.claims.push(claim);
      found.set(source.id, entry);
    }
  }
  return [...found.values()];
}
