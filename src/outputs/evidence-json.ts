/** The ledger for programs: the same facts as /evidence/. */
import type { Catalog } from '../model/catalog.ts';
import { ledger } from '../model/ledger.ts';
import { claimUrl } from '../model/url.ts';
import { absoluteUrl, site } from '../site.ts';

export function evidenceJson(catalog: Catalog): string {
  const claims = ledger(catalog).flatMap(({ claims: entries }) =>
    entries.map(({ claim, words, sources, articles }) => ({
      id: claim.id,
      url: absoluteUrl(claimUrl(claim.id)),
      claim: claim.claim,
      section: claim.section,
      strength: claim.strength,
      strengthInWords: words,
      basis: claim.basis,
      verification: claim.verification,
      ...(claim.urgency ? { urgency: claim.urgency } : {}),
      ...(claim.note ? { note: claim.note } : {}),
      sources: sources.map(({ id, title, url, year, doi }) => ({ id, title, url, ...(year ? { year } : {}), ...(doi ? { doi } : {}) })),
      usedIn: articles.map(({ url }) => absoluteUrl(url)),
    })),
  );
  return `${JSON.stringify({ site: site.name, licence: 'CC BY 4.0', claims }, null, 1)}\n`;
}
