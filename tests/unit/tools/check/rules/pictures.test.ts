import { expect, test } from 'vitest';
import { pictures } from '../../../../../tools/check/rules/pictures.ts';
import { article, findings, lineOf } from '../findings.ts';

const shown: [string, string, string] = [article, 'Pour, wait, rinse.', 'Pour.\n\n<Figure src="/pictures/Tea-pot.svg" alt="A pot" />'];
const place = `${article}:${lineOf(article, 'Pour, wait, rinse.') + 2}:14`;
const withBytes = (bytes: number | undefined): string[] => findings(pictures, [shown], '2026-06-01', () => bytes);

test('a picture that is not there is named with its place', () => {
  expect(withBytes(undefined)).toEqual([
    `${place}  picture-missing  There is no picture /pictures/Tea-pot.svg · Put the file at public/pictures/Tea-pot.svg, or correct its name: capitals count.`,
  ]);
});

test('a picture of more than 200 kB is named, one of 200 kB is not', () => {
  expect(withBytes(200_001)).toEqual([
    `${place}  picture-large  The picture /pictures/Tea-pot.svg has 200 kB · Make it smaller than 200 kB: fewer pixels, or save it as .webp or .avif.`,
  ]);
  expect(withBytes(200_000)).toEqual([]);
});

test('pictures in Markdown, and in the text of exercises, are looked for too', () => {
  expect(findings(pictures, [['exercises/lift-a-kettle.mdx', 'Only a cold one.', '![A cold one](/pictures/cold.png)']])).toEqual([
    expect.stringContaining('There is no picture /pictures/cold.png'),
  ]);
});
