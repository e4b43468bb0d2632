import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { articleFingerprint } from '../../../src/model/fingerprint.ts';
import { pageHead } from '../../../src/outputs/head.ts';
import { serialise } from '../../../src/outputs/json-ld/serialise.ts';
import { catalogOf, type FileChange } from './catalog.ts';

const article = 'articles/care/descale-a-kettle.mdx';
const title = 'title: How do I descale a kettle?';

/** The parsed graph of the article about descaling. */
function graphOf(...changes: FileChange[]) {
  const catalog = catalogOf(...changes);
  const found = catalog.articles.get('care/descale-a-kettle');
  if (!found) throw new Error('The fixture has lost its article.');
  const head = pageHead(catalog, {
    title: found.title,
    description: found.description,
    path: found.url,
    index: true,
    crumbs: [{ name: 'Home', url: '/' }],
  });
  const things = JSON.parse(head.jsonLd)['@graph'] as Record<string, unknown>[];
  return { text: head.jsonLd, of: (type: string) => things.find((thing) => thing['@type'] === type), things };
}

test.each([
  ['ends a script', '</script><script>alert(1)</script> kettle'],
  ['opens a comment', '<!-- <script> a kettle'],
  ['has quotes and a backslash', '"quoted" \\ \'kettle\''],
  ['has an emoji', 'Kettle 🫖 time'],
  ['is written from right to left', 'קומקום חשמלי לתה'],
  ['holds a line separator', 'A kettle\u2028and more'],
])('a title that %s stays a title', (_what, hostile) => {
  const text = serialise([{ '@type': 'WebPage', name: hostile }]);
  expect(text).not.toMatch(/[<>\u2028\u2029]/);
  expect(JSON.parse(text)['@graph'][0].name).toBe(hostile);
});

test('a hostile title goes through the whole graph unharmed', () => {
  const hostile = `Kettle </script><b>"x"</b>`;
  const { text, of } = graphOf([article, title, `title: '${hostile}'`]);
  expect(text).not.toContain('<');
  expect(of('Article')?.['headline']).toBe(hostile);
  expect(of('MedicalWebPage')?.['name']).toBe(hostile);
});

test('an article names its dates, author, sources and the condition it is about', () => {
  const { of } = graphOf();
  expect(of('Article')).toMatchObject({
    headline: 'How do I descale a kettle?',
    datePublished: '2026-01-01',
    dateModified: '2026-02-01',
    author: { '@type': 'Organization', name: 'the kettle editors' },
    citation: [
      { '@type': 'ScholarlyArticle', name: 'A trial of vinegar in kettles', datePublished: '2020' },
      { '@type': 'CreativeWork', name: 'Safe kettles' },
    ],
  });
  expect(of('MedicalWebPage')?.['about']).toEqual([
    { '@type': 'MedicalCondition', name: 'Limescale', code: { '@type': 'MedicalCode', codeValue: 'K20.1', codingSystem: 'KETTLE-1' } },
  ]);
});

test('a review is named only when the text is still the one that was reviewed', () => {
  const unsigned: FileChange = [article, /^reviewedText:.*\n/m, ''];
  const sign = (text: string): FileChange => [article, /^about:/m, `reviewedText: '${text}'\nabout:`];
  const remove = /^reviewedText:/m.test(readFileSync(`tests/fixtures/small/${article}`, 'utf8')) ? [unsigned] : [];
  const found = catalogOf().articles.get('care/descale-a-kettle');
  if (!found) throw new Error('The fixture has lost its article.');
  const edited = graphOf(...remove, sign('0000000000000000')).of('MedicalWebPage');
  expect(edited).not.toHaveProperty('lastReviewed');
  expect(edited).not.toHaveProperty('reviewedBy');
  const signed = graphOf(...remove, sign(articleFingerprint(found))).of('MedicalWebPage');
  expect(signed).toMatchObject({ lastReviewed: '2026-01-15', reviewedBy: { '@type': 'Person', name: 'A test engineer' } });
});

test('an article that nobody reviewed claims no review', () => {
  const { of } = graphOf([article, /^reviewer: .*\n/m, ''], [article, / reviewed: 2026-01-15,/, '']);
  expect(of('MedicalWebPage')).not.toHaveProperty('lastReviewed');
  expect(of('MedicalWebPage')).not.toHaveProperty('reviewedBy');
});

test('the way to a page ends with the page itself', () => {
  expect(graphOf().of('BreadcrumbList')?.['itemListElement']).toMatchObject([
    { position: 1, name: 'Home' },
    { position: 2, name: 'How do I descale a kettle?' },
  ]);
});

test('a page that should not be found says so and gives no facts', () => {
  const head = pageHead(catalogOf(), { title: 'Search', description: 'x', path: '/search/', index: false, crumbs: [] });
  expect(head.robots).toBe('noindex');
  expect(head.jsonLd).toBe('');
});

test('the glossary is a set of terms, an exercise is a plan', () => {
  const catalog = catalogOf();
  const graph = (path: string, name: string) =>
    JSON.parse(pageHead(catalog, { title: name, description: 'x', path, index: true, crumbs: [] }).jsonLd)['@graph'] as Record<
      string,
      unknown
    >[];
  expect(graph('/glossary/', 'Glossary').find((thing) => thing['@type'] === 'DefinedTermSet')?.['hasDefinedTerm']).toMatchObject([
    { name: 'Limescale' },
  ]);
  expect(graph('/exercises/library/lift-a-kettle/', 'Kettle lift').find((thing) => thing['@type'] === 'ExercisePlan')).toMatchObject({
    name: 'Kettle lift',
    text: 'Hold the kettle. Lift it. Put it down.',
    additionalVariable: 'Five times.',
  });
});

test('an exercise can be done: the action names the plan, the kind and what is needed, as the page does', () => {
  const path = '/exercises/library/lift-a-kettle/';
  const plan = (...changes: FileChange[]): Record<string, unknown> => {
    const head = pageHead(catalogOf(...changes), { title: 'Kettle lift', description: 'x', path, index: true, crumbs: [] });
    const things = JSON.parse(head.jsonLd)['@graph'] as Record<string, unknown>[];
    return things.find((thing) => thing['@type'] === 'ExercisePlan') ?? {};
  };
  const exercise = 'exercises/lift-a-kettle.mdx';
  expect(plan()['potentialAction']).toEqual({
    '@type': 'ExerciseAction',
    name: 'Kettle lift',
    exerciseType: plan()['exerciseType'],
    exercisePlan: { '@id': plan()['@id'] },
    instrument: { '@type': 'Thing', name: 'A kettle' },
  });
  expect(plan([exercise, 'equipment: A kettle', 'equipment: None'])['potentialAction']).not.toHaveProperty('instrument');
  expect(plan()).not.toHaveProperty('alternateName');
  const named = plan([exercise, 'name: Kettle lift', 'name: Kettle lift\nalsoCalled: [Kettle raise]']);
  expect(named['alternateName']).toEqual(['Kettle raise']);
});
