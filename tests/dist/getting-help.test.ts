/** The guide: complete, in order, small, and alone. */
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { buildCatalog } from '../../src/model/catalog.ts';
import { urgencies } from '../../src/model/help-card.ts';
import { readContent } from '../../tools/read-content.ts';
import { byTag, find, readPages, text } from './pages.ts';

const { catalog } = buildCatalog(readContent('content').entries, { drafts: false });
const pages = readPages('dist');
const guide = pages.find(({ url }) => url === '/red-flags/');
if (!guide) throw new Error('The guide was not built.');
const { signs } = catalog.redFlags;

describe('the guide', () => {
  test('holds every sign once, in the card of its urgency', () => {
    for (const urgency of urgencies) {
      const card = find(guide.root, (element) => element.attribs['data-urgency'] === urgency)[0];
      const shown = card ? find(card, (element) => 'data-sign' in element.attribs).map((element) => element.attribs['data-sign']) : [];
      expect(shown.sort()).toEqual(
        signs
          .filter((sign) => sign.urgency === urgency)
          .map(({ id }) => id)
          .sort(),
      );
    }
  });

  test('names emergencies first', () => {
    const order = find(guide.root, (element) => 'data-urgency' in element.attribs).map((element) => element.attribs['data-urgency']);
    expect(order).toEqual(urgencies);
  });

  test('covers every emergency and every urgent claim of the ledger', () => {
    const covered = new Set([
      ...signs.flatMap(({ claims }) => claims),
      ...Object.values(catalog.redFlags.advice)
        .flat()
        .flatMap(({ claims }) => claims),
    ]);
    // What the condition is, how hospitals find it and what delay does: explanations, not signs to act on.
    const explained = new Set(['rf-ces-what', 'rf-ces-harm', 'rf-ces-mri']);
    const missing = [...catalog.claims.values()].filter(
      ({ id, urgency }) => urgency !== undefined && !covered.has(id) && !explained.has(id),
    );
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  test('no emergency of the ledger stands on a milder sign only', () => {
    const mild = [...catalog.claims.values()]
      .filter(({ urgency }) => urgency === 'emergency-now')
      .filter(({ id }) => {
        const on = signs.filter(({ claims }) => claims.includes(id));
        return on.length > 0 && !on.some((sign) => sign.urgency === 'emergency-now');
      });
    expect(mild.map(({ id }) => id)).toEqual([]);
  });

  test('is one document of at most 14 kB compressed that needs nothing else', () => {
    expect(gzipSync(guide.html, { level: 9 }).length).toBeLessThanOrEqual(14_000);
    expect(byTag(guide.root, 'script').filter((script) => script.attribs['type'] !== 'application/ld+json')).toEqual([]);
    expect([...byTag(guide.root, 'img'), ...byTag(guide.root, 'iframe'), ...byTag(guide.root, 'video')]).toEqual([]);
    expect(find(guide.root, (element) => element.name === 'link' && /stylesheet|preload/.test(element.attribs['rel'] ?? ''))).toEqual([]);
    expect(guide.html).not.toMatch(/@font-face|url\(/);
  });

  test('reads in order in a browser that shows only text', () => {
    const words = text(byTag(guide.root, 'main')[0] ?? guide.root).replace(/\s+/g, ' ');
    const places = [
      'One of these signs is enough',
      'Call your emergency number',
      '999',
      'What to do',
      'What not to do',
      'Call a doctor or an urgent advice line today',
      'If you feel you cannot go on',
    ].map((part) => words.indexOf(part));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });

  test('says that no clinician has signed it', () => {
    expect(text(guide.root)).toContain('Not yet reviewed by a clinician');
  });
});

describe('emergency cards on every page', () => {
  test('say whom to call, end in "if:", and hold no links but telephone numbers', () => {
    const broken = pages.flatMap((page) =>
      find(page.root, (element) => element.attribs['data-urgency'] === 'emergency-now').flatMap((card) => {
        const heading = text(find(card, (element) => /^h[23]$/.test(element.name))[0] ?? card);
        const links = byTag(card, 'a').filter((link) => !link.attribs['href']?.startsWith('tel:'));
        return /^\s*Emergency: Call .* if:\s*$/.test(heading) && links.length === 0 ? [] : [`${page.url}: ${heading.slice(0, 80)}`];
      }),
    );
    expect(broken).toEqual([]);
  });

  test('every article whose plan asks for a strip has it, with its signs', () => {
    for (const article of catalog.articles.values()) {
      const page = pages.find(({ url }) => url === article.url);
      const strip = page && find(page.root, (element) => 'data-strip' in element.attribs)[0];
      if (article.warning === 'none') continue;
      const words = text(strip ?? guide.root);
      for (const id of catalog.redFlags.strips[article.warning] ?? []) expect(words).toContain(catalog.signs.get(id)?.short);
    }
  });

  test('no page speaks as if it knew the reader', () => {
    const found = pages.flatMap(({ url, root }) => {
      const words = text(byTag(root, 'main')[0] ?? root).match(/you are fine|check your symptoms|your risk\b|your result\b/gi);
      return (words ?? []).map((word) => `${url}: ${word}`);
    });
    expect(found).toEqual([]);
  });
});
