/**
 * Notices that a signed text was edited. FNV-1a, 64 bits: enough to tell two versions of a page apart;
 * it protects against mistakes, not against forgery.
 */
import type { Article, Catalog } from './catalog.ts';

export function fingerprint(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
}

/** What a clinician signs on an article: its title, its text, and the topics that make its help card. */
export function articleFingerprint({ title, source, help, warning }: Pick<Article, 'title' | 'source' | 'help' | 'warning'>): string {
  const text = source.replace(/\s+/g, ' ').trim();
  return fingerprint(JSON.stringify([title, text, help, warning]));
}

/** What a clinician signs on the guide: every sign, its urgency, and the advice around it. */
export function guideFingerprint({ redFlags }: Pick<Catalog, 'redFlags'>): string {
  const signs = redFlags.signs.map(({ id, text, urgency, who }) => [id, text, urgency, who]);
  return fingerprint(JSON.stringify([signs, redFlags.advice, redFlags.people]));
}
