import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byline } from '../../../src/model/citations.ts';
import { glossaryByLetter } from '../../../src/model/glossary.ts';
import { byLetter } from '../../../src/model/letters.ts';
import { mythsBySection } from '../../../src/model/myths.ts';
import { strengths } from '../../../src/model/schema/evidence.ts';
import { catalogOf } from '../outputs/catalog.ts';

test('things stand under their letters, accents left out, and what begins with no letter stands apart', () => {
  const groups = byLetter(['épaule', 'Elbow', '3 moves', 'ankle'], (name) => name);
  expect(groups).toEqual([
    { letter: '0-9', items: ['3 moves'] },
    { letter: 'A', items: ['ankle'] },
    { letter: 'E', items: ['épaule', 'Elbow'] },
  ]);
});

test('nothing is lost between the letters', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1 })), (names) => {
      const found = byLetter(names, (name) => name).flatMap(({ items }) => items);
      expect(found.toSorted()).toEqual(names.toSorted());
    }),
  );
});

test('a word of the glossary names the articles that mark it', () => {
  const [group] = glossaryByLetter(catalogOf());
  expect(group?.letter).toBe('L');
  expect(group?.items[0]?.articles.map(({ id }) => id)).toContain('care/descale-a-kettle');
});

test('a source is described by who, where and when, and says nothing twice', () => {
  expect(byline({ authors: 'Hayden JA et al.', publisher: 'Cochrane', year: 2021 })).toBe('Hayden JA et al. Cochrane. 2021.');
  expect(byline({ authors: 'NHS', publisher: 'NHS', year: undefined })).toBe('NHS.');
});

test('a belief stands in the section of the article that says most about it', () => {
  const myth =
    '- id: kettles-sing\n  belief: Kettles sing\n  verdict: outdated\n  answer: They whistle. Listen.\n  claims: [vinegar-works]\n  articles: [care/descale-a-kettle]\n';
  const catalog = catalogOf(['myths.yaml', '', myth]);
  const [group] = mythsBySection(catalog);
  expect(group?.section.id).toBe('care');
  expect(group?.myths[0]?.evidence).toEqual([{ sure: 'fair evidence', claims: 1 }]);
});

test('each strength has a rule that shows it alone where scripts are off', () => {
  const css = readFileSync('src/styles/ledger.css', 'utf8');
  for (const strength of strengths) {
    expect(css).toContain(`:has(#only-${strength}:target) [data-strength]:not([data-strength="${strength}"])`);
    expect(css).toContain(`:has(#only-${strength}:target) section:has([data-strength]):not(:has([data-strength="${strength}"]))`);
  }
});
