import { expect, test } from 'vitest';
import { uncitedTreatment } from '../../../../../tools/check/rules/uncited-treatment.ts';
import { article, findings, lineOf } from '../findings.ts';

const page = 'articles/red-flags/dangerous-kettles.mdx';
const says = (text: string): string[] => findings(uncitedTreatment, [[page, 'Say that it sparked.', text]]);

test('a statement without a claim is named with its line and words', () => {
  expect(says('Stay calm.\n\nIn a trial, 7 in 10 kettles stopped by themselves.')).toEqual([
    `${page}:${lineOf(page, 'Say that it sparked.') + 2}:1  statement-uncited  "In a trial, 7 in 10 kettles stopped by themselves." states a fact without a claim · Put <Cite id="…" /> after it and list the claim, or say it as advice.`,
  ]);
});

test.each([
  'Studies have looked at this.',
  'It came to 15 points out of 100.',
  'About 3 in 10 people wait longer.',
  'A heat wrap eases pain.',
  'Rest lowers the risk.',
  'It works no better than a dummy pill.',
  'It is often caused by crust.',
  'Most people get better in a week.',
  'Common side effects are drowsiness and rust.',
])('"%s" wants a claim', (text) => {
  expect(says(text)).toEqual([expect.stringContaining('statement-uncited')]);
});

test.each([
  'Move a little, often.',
  'What do studies say?',
  'Ask how well it works compared with rest.',
  'We found no research on this.',
  'It helps to write things down.',
])('"%s" is advice, a question or about ourselves', (text) => {
  expect(says(text)).toEqual([]);
});

test('a claim in the passage, in the next one, or above the list covers it', () => {
  const fact = 'In a trial, 7 in 10 stopped.';
  expect(says(`${fact} <Cite id="sparks" />`)).toEqual([]);
  expect(says(`${fact}\n\nIt was small. <Cite id="sparks" />`)).toEqual([]);
  expect(says(`This was seen: <Cite id="sparks" />\n\n- Once.\n- ${fact}`)).toEqual([]);
});

test('a claim two paragraphs on, or under the next heading, does not', () => {
  const fact = 'In a trial, 7 in 10 stopped.';
  expect(says(`${fact}\n\nRead on.\n\nIt was small. <Cite id="sparks" />`).length).toBe(1);
  expect(says(`${fact}\n\n## Next\n\nIt was small. <Cite id="sparks" />`).length).toBe(1);
});

test('sections where nobody acts on a statement are left alone', () => {
  expect(findings(uncitedTreatment, [[article, 'Pour, wait, rinse.', 'In a trial, 7 in 10 stopped.']])).toEqual([]);
});
