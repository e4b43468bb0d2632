import { expect, test } from 'vitest';
import { replaceComponents } from '../../../src/model/slices.ts';
import { llmsTxt } from '../../../src/outputs/llms.ts';
import { markdownTwin } from '../../../src/outputs/markdown-twin.ts';
import { absoluteUrl } from '../../../src/site.ts';
import { catalogOf } from './catalog.ts';

const twin = markdownTwin(catalogOf(), 'care/descale-a-kettle');

test('it begins with the title, the address and the dates', () => {
  expect(twin).toMatch(/^# How do I descale a kettle\?\n\n- Page: /);
  expect(twin).toContain('- Written by: the kettle editors\n- First published: 1 January 2026\n- Last updated: 1 February 2026\n');
  expect(twin).toContain('- About: Limescale (KETTLE-1 code K20.1)');
});

test('no component is left in it', () => {
  expect(twin).not.toMatch(/<\/?[A-Z]/);
});

test('a citation names its source and how sure we are, and leads to the claim', () => {
  expect(twin).toContain(`([Boiler 2020 and 1 more](${absoluteUrl('/evidence/#vinegar-works')}): fair evidence)`);
});

test('lists to do and not to do stay apart, each under its words', () => {
  expect(twin).toContain('**Do**\n\n- Rinse twice.\n\n**Do not**\n\n- Drink the vinegar.\n');
});

test('a care card keeps its urgency in words, its signs and the numbers', () => {
  expect(twin).toContain('> **Emergency: Call your emergency number');
  expect(twin).toContain('> - the kettle sparks or smokes\n>\n> Numbers: 999 (Here)');
});

test('links inside the site become whole addresses', () => {
  expect(twin).toContain(`[filling it](${absoluteUrl('/care/fill-a-kettle/')})`);
  expect(twin).not.toMatch(/\]\([/#]/);
});

test('it ends with sources, words, see also and the disclaimer', () => {
  const order = ['## When to get help', '## Sources for this page', '## Words explained', '## See also', 'General information only.'];
  const places = order.map((part) => twin.indexOf(part));
  expect(places.every((place) => place > 0)).toBe(true);
  expect([...places].sort((a, b) => a - b)).toEqual(places);
});

test('changes of meaning are told with their reason', () => {
  const changed = catalogOf([
    'articles/care/descale-a-kettle.mdx',
    /^about:/m,
    'changes: [{ date: 2026-02-01, what: Lemon works too., why: A trial said so. }]\nabout:',
  ]);
  expect(markdownTwin(changed, 'care/descale-a-kettle')).toContain(
    '## What changed, and why\n\n- 1 February 2026: Lemon works too. A trial said so.',
  );
});

test.each([
  ['inside a sentence', 'A <Term id="x">word</Term> here. <Cite id="y" />', 'A [Term x:word] here. [Cite y:]'],
  ['inside each other', '<DoDont>\n\n<Do>\n\n- <Term id="x">a</Term>\n\n</Do>\n\n</DoDont>', '[DoDont :[Do :- [Term x:a]]]'],
  ['after letters of two code units', '🫖 é <Term id="x">ü</Term>!', '🫖 é [Term x:ü]!'],
  ['with a sign in a prop that looks like an end', '<Figure id="x" alt="a > b" />', '[Figure x:]'],
])('components are replaced %s', (_where, source, expected) => {
  expect(replaceComponents(source, ({ name, props, inner }) => `[${name} ${props['id'] ?? ''}:${inner}]`)).toBe(expected);
});

test('llms.txt leads to the twin of every article', () => {
  const text = llmsTxt(catalogOf());
  expect(text).toMatch(/^# Steady Back\n\n> /);
  for (const id of catalogOf().articles.keys()) expect(text).toContain(`(${absoluteUrl(`/${id}.md`)})`);
});
