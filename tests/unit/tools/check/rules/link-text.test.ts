import { expect, test } from 'vitest';
import { linkText } from '../../../../../tools/check/rules/link-text.ts';
import { article, findings, lineOf } from '../findings.ts';

const said = (text: string): string[] => findings(linkText, [[article, 'Pour, wait, rinse.', text]]);
const line = lineOf(article, 'Pour, wait, rinse.');

test('a link that says nothing of its page is named with its place', () => {
  expect(said('Pour. For more, [click here](/care/fill-a-kettle/).')).toEqual([
    `${article}:${line}:17  link-text  The link "click here" does not say where it goes · Let the link be the words that name the other page.`,
  ]);
});

test.each(['here', 'Here', 'read more', 'More…', 'this page', 'Find out more'])('"%s" is refused as a link', (text) => {
  expect(said(`Pour: [${text}](/care/fill-a-kettle/).`)).toEqual([expect.stringContaining(`The link "${text}" does not say`)]);
});

test('an address that stands bare in the text is named, in a field too', () => {
  expect(said('See https://example.org/tea for tea.')).toEqual([
    `${article}:${line}:1  link-text  The address https://example.org/tea stands bare in the text · Make it a link: [words that say where it goes](https://…).`,
  ]);
  expect(findings(linkText, [['glossary.yaml', 'The white crust', 'See www.example.org, the white crust']])).toEqual([
    'glossary.yaml:3:3  link-text  The address www.example.org stands bare in the text · Take it out: no link can stand here. A source belongs in sources.yaml.',
  ]);
});

test('words that name a page pass, and so does an address behind them', () => {
  expect(said('Pour. [How to fill it here](/care/fill-a-kettle/) and [the Water Board](https://example.org/).')).toEqual([]);
});
