/** The evidence as pages and programs show it: each claim with its sources and the articles that use it. */
import type { Article, Catalog } from './catalog.ts';
import { strengthWords } from './citations.ts';
import type { Claim, Source } from './schema/evidence.ts';
import type { Section } from './schema/site-data.ts';

export interface LedgerEntry {
  claim: Claim;
  words: string;
  sources: Source[];
  articles: Article[];
}

export interface LedgerSection {
  section: Section;
  claims: LedgerEntry[];
}

export function ledger(catalog: Catalog): LedgerSection[] {
  const users = usersOf(catalog);
  return [...catalog.sections.values()].flatMap((section) => {
    const claims = [...catalog.claims.values()].filter((claim) => claim.section === section.id);
    if (claims.length === 0) return [];
    return [{ section, claims: claims.map((claim) => entryOf(claim, catalog, users)) }];
  });
}

/** One claim alone, with everything that its entry shows. */
export const claimEntry = (catalog: Catalog, claim: Claim): LedgerEntry => entryOf(claim, catalog, usersOf(catalog));

function entryOf(claim: Claim, { sources }: Catalog, users: Map<string, Article[]>): LedgerEntry {
  return {
    claim,
    words: strengthWords(claim),
    sources: claim.sources.flatMap((id) => sources.get(id) ?? []),
    articles: users.get(claim.id) ?? [],
  };
}

/** Claim id -> the articles that cite it. */
function usersOf({ articles }: Catalog): Map<string, Article[]> {
  const users = new Map<string, Article[]>();
  for (const article of articles.values()) {
    for (const id of new Set(article.body.cites.map((cite) => cite.id))) users.set(id, [...(users.get(id) ?? []), article]);
  }
  return users;
}
