import { expect, test } from 'vitest';
import { termTwice } from '../../../../../tools/check/rules/term-twice.ts';
import { article, findings, lineOf } from '../findings.ts';

test('a term explained a second time is named where it stands again', () => {
  const again = 'Pour on the <Term id="limescale">crust</Term>.';
  expect(findings(termTwice, [[article, 'Pour, wait, rinse.', again]])).toEqual([
    `${article}:${lineOf(article, 'Pour, wait, rinse.')}:13  term-twice  The term "limescale" is explained a second time · Keep the Term on the first use, and write the plain word here.`,
  ]);
});

test('a term explained once passes', () => {
  expect(findings(termTwice, [])).toEqual([]);
});
