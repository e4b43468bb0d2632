import { expect, test } from 'vitest';
import { sharedParagraph } from '../../../../../tools/check/rules/shared-paragraph.ts';
import { article, findings, lineOf, other } from '../findings.ts';

const text = 'Lift the lid with a cloth and let the steam go out before you look inside the kettle.';
const place: [string, string, string] = [article, 'Pour, wait, rinse.', text];

test('a paragraph that stands in two articles is named in the second, with the place of the first', () => {
  expect(findings(sharedParagraph, [place, [other, 'Less water takes less time.', text]])).toEqual([
    `${other}:${lineOf(other, 'Less water takes')}:1  paragraph-shared  "Lift the lid with a cloth and let …" shares about 18 words with ${article}:${lineOf(article, 'Pour, wait, rinse.')} · Write it anew for this question, or link to the other page.`,
  ]);
});

test('other capitals and commas do not hide a copy', () => {
  const copy = text.toUpperCase().replace(' AND', ', AND');
  expect(findings(sharedParagraph, [place, [other, 'Less water takes less time.', copy]]).length).toBe(1);
});

test('a phrase of eleven words passes', () => {
  const phrase = 'Lift the lid with a cloth and let the steam go first, I say.';
  expect(findings(sharedParagraph, [place, [other, 'Less water takes less time.', phrase]])).toEqual([]);
});

test('twelve shared words inside two long paragraphs pass, twenty do not', () => {
  const long = (shared: string, filler: string): string =>
    `${shared} ${Array.from({ length: 40 }, (_, index) => `${filler}${index}`).join(' ')}`;
  const run = (count: number): string => Array.from({ length: count }, (_, index) => `word${index}`).join(' ');
  const changes = (count: number): [string, string, string][] => [
    [article, 'Pour, wait, rinse.', long(run(count), 'left')],
    [other, 'Less water takes less time.', long(run(count), 'right')],
  ];
  expect(findings(sharedParagraph, changes(12))).toEqual([]);
  expect(findings(sharedParagraph, changes(20)).length).toBe(1);
});

test('one article may repeat itself', () => {
  expect(findings(sharedParagraph, [[article, 'Pour, wait, rinse.', `${text}\n\n${text}`]])).toEqual([]);
});
