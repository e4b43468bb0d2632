import { expect, test } from 'vitest';
import { unmarkedTerm } from '../../../../../tools/check/rules/unmarked-term.ts';
import { article, findings, lineOf } from '../findings.ts';

const unmark: [string, string, string] = [article, '<Term id="limescale">limescale</Term>', 'limescale'];

test('a glossary word without its meaning on first use is named with its line', () => {
  expect(findings(unmarkedTerm, [unmark])).toEqual([
    `${article}:${lineOf(article, 'for the <Term')}:1  term-unmarked  "Limescale" stands here without its meaning · Write <Term id="limescale">…</Term> round it, or use a plain word.`,
  ]);
});

test('a word marked only later is still unmarked on first use', () => {
  const lines = findings(unmarkedTerm, [[article, 'It needs an hour and no scrubbing.', 'It lifts limescale.']]);
  expect(lines).toEqual([expect.stringContaining(`${article}:${lineOf(article, 'Vinegar takes')}:1  term-unmarked`)]);
});

test('once marked, the word may stand anywhere after', () => {
  expect(findings(unmarkedTerm, [[article, 'Pour, wait, rinse.', 'Limescale goes.']])).toEqual([]);
});

test('other forms count: US words, short names in brackets, plurals', () => {
  const glossary: [string, RegExp, string] = ['glossary.yaml', /term: Limescale\n/, 'term: Limescale (LSC)\n  also: [furring]\n'];
  expect(findings(unmarkedTerm, [unmark, [article, 'for the limescale', 'for the LSC'], glossary]).length).toBe(1);
  expect(findings(unmarkedTerm, [unmark, [article, 'for the limescale', 'for the furrings'], glossary]).length).toBe(1);
  expect(findings(unmarkedTerm, [unmark, [article, 'for the limescale', 'for the lsc'], glossary])).toEqual([]);
});

test('everyday words, headings and links need no mark', () => {
  const everyday: [string, RegExp, string] = ['glossary.yaml', /term: Limescale\n/, 'term: Limescale\n  everyday: true\n'];
  expect(findings(unmarkedTerm, [unmark, everyday])).toEqual([]);
  const inHeading: [string, string, string] = [article, '## What to expect', '## What limescale does'];
  const inLink: [string, string, string] = [article, '[filling it]', '[filling it without limescale]'];
  expect(
    findings(unmarkedTerm, [
      unmark,
      [article, ', and water', ', and time'],
      [article, 'for the limescale', 'for the crust'],
      inHeading,
      inLink,
    ]),
  ).toEqual([]);
});
