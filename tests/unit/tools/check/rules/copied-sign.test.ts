import { expect, test } from 'vitest';
import { copiedSign } from '../../../../../tools/check/rules/copied-sign.ts';
import { article, findings, lineOf } from '../findings.ts';

const sign: [string, string, string] = [
  'red-flags.yaml',
  'text: the kettle sparks or smokes',
  'text: the kettle sparks or smokes when you pour in cold water',
];

test('a warning sign typed into an article is named with the sign', () => {
  expect(findings(copiedSign, [sign, [article, 'Pour, wait, rinse.', 'Stop if it sparks or smokes when you pour in cold water.']])).toEqual(
    [
      `${article}:${lineOf(article, 'Pour, wait, rinse.')}:1  sign-copied  The text repeats the warning sign "sparks" · Show the sign itself: <CareCard urgency="…" signs="sparks" />.`,
    ],
  );
});

test('seven words of a sign pass, and so does the sign shown by its card', () => {
  expect(findings(copiedSign, [sign, [article, 'Pour, wait, rinse.', 'Stop if it sparks or smokes when you pour.']])).toEqual([]);
});
