/** Common beliefs as their page shows them: under the section of the article that says most about each. */
import type { Article, Catalog } from './catalog.ts';
import { strengthWords } from './citations.ts';
import type { Claim } from './schema/evidence.ts';
import type { Myth, Section } from './schema/site-data.ts';

export interface MythEntry {
  myth: Myth;
  claims: Claim[];
  /** How sure we are, in words, and how many of its claims are that sure; what most of them are first. */
  evidence: { sure: string; claims: number }[];
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
    evidence: evidenceOf(claims),
    articles: myth.articles.flatMap((id) => catalog.articles.get(id) ?? []),
  };
}

function evidenceOf(claims: readonly Claim[]): MythEntry['evidence'] {
  const counts = new Map<string, number>();
  for (const sure of claims.map(strengthWords)) counts.set(sure, (counts.get(sure) ?? 0) + 1);
  return [...counts].map(([sure, claims]) => ({ sure, claims })).sort((a, b) => b.claims - a.claims);
}
