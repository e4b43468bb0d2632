/** Common beliefs as their page shows them: under the section of the article that says most about each. */
import type { Article, Catalog } from './catalog.ts';
import { sourcesLabel, strengthWords } from './citations.ts';
import type { Claim } from './schema/evidence.ts';
import type { Myth, Section } from './schema/site-data.ts';

export interface MythEntry {
  myth: Myth;
  claims: Claim[];
  /** Each claim in short: its sources, and how sure they make us. */
  labels: { claim: Claim; sources: string; sure: string }[];
  /** The first says most. */
  articles: Article[];
}

export interface MythGroup {
  section: Section;
  myths: MythEntry[];
}

/** Groups in the order of the sections, beliefs in the order of their file. */
export function mythsBySection(catalog: Catalog): MythGroup[] {
  const entries = [...catalog.myths.values()].map((myth) => mythEntry(catalog, myth));
  return [...catalog.sections.values()].flatMap((section) => {
    const myths = entries.filter(({ articles: [first] }) => first?.section === section.id);
    return myths.length === 0 ? [] : [{ section, myths }];
  });
}

export function mythEntry(catalog: Catalog, myth: Myth): MythEntry {
  const claims = myth.claims.flatMap((id) => catalog.claims.get(id) ?? []);
  return {
    myth,
    claims,
    labels: claims.map((claim) => ({ claim, sources: sourcesLabel(catalog, claim), sure: strengthWords(claim) })),
    articles: myth.articles.flatMap((id) => catalog.articles.get(id) ?? []),
  };
}
