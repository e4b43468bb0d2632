import { expect, test } from 'vitest';
import { leftOverMark } from '../../../../../tools/check/rules/left-over.ts';
import { article, findings, lineOf } from '../findings.ts';

const said = (text: string): string[] => findings(leftOverMark, [[article, 'Pour, wait, rinse.', text]]);

test('a note to oneself is named with its place and what to do', () => {
  expect(said('Pour. TODO ask Ann.')).toEqual([
    `${article}:${lineOf(article, 'Pour, wait, rinse.')}:1  left-over  "TODO" is a note to yourself, left in the text · Write what is missing, or take the note out.`,
  ]);
});

test.each(['TBC', 'TK', 'FIXME', 'Lorem ipsum dolor', 'about xxx in 100', 'XXXX'])('"%s" is refused', (text) => {
  expect(said(text)).toEqual([expect.stringContaining('  left-over  ')]);
});

test('words that only look like a note pass', () => {
  expect(said('A to-do list, a toddler, XX chromosomes.')).toEqual([]);
});

test('warning signs, strips of pictures and steps are read; drafts are not', () => {
  expect(findings(leftOverMark, [['red-flags.yaml', 'short: sparks or smoke', 'short: TBC']])).toEqual([
    expect.stringContaining(`red-flags.yaml:${lineOf('red-flags.yaml', 'short: sparks')}:5  left-over  "TBC"`),
  ]);
  expect(findings(leftOverMark, [['exercises/lift-a-kettle.mdx', 'Put it down.', 'TK']])).toEqual([
    expect.stringContaining('exercises/lift-a-kettle.mdx:8:37  left-over  "TK"'),
  ]);
  expect(findings(leftOverMark, [['articles/care/draft-kettle.mdx', /title: .*/, 'title: TODO find a title']])).toEqual([]);
});
