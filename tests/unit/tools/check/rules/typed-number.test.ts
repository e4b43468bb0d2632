import { expect, test } from 'vitest';
import { words } from '../../../../../src/words.ts';
import { inPlainWords, typedNumber } from '../../../../../tools/check/rules/typed-number.ts';
import { article, findings, lineOf } from '../findings.ts';

const said = (text: string): string[] => findings(typedNumber, [[article, 'Pour, wait, rinse.', text]]);
const place = `${article}:${lineOf(article, 'Pour, wait, rinse.')}:1`;

test('a number of a region is named with its place, and with the component of its kind', () => {
  expect(said('Call 999 or ring 111.')).toEqual([
    `${place}  number-typed  The number 999 is typed into the text · Write <Number kind="emergency" />: each country has its own number.`,
    `${place}  number-typed  The number 111 is typed into the text · Write <Number kind="advice" />: each country has its own number.`,
  ]);
});

test.each([
  'Phone the kettle line on 111',
  '999 is the number to dial',
  'Your emergency number (999)',
  'Calling NHS 111, you wait',
  'Text 85258',
])('"%s" is refused', (text) => {
  const withText: [string, string, string] = ['regions.yaml', 'name: The tea room,', 'name: The tea room, text: Text SHOUT to 85258,'];
  expect(findings(typedNumber, [[article, 'Pour, wait, rinse.', `${text}.`], withText])).toEqual([
    expect.stringContaining(`${place}  number-typed  `),
  ]);
});

test('numbers that are written with gaps are known, and long ones that no region has', () => {
  const gap: [string, string, string] = ['regions.yaml', 'name: The tea room, number: null', "name: The tea room, number: '116 123'"];
  expect(findings(typedNumber, [[article, 'Pour, wait, rinse.', 'Ring 116123 at night.'], gap])).toEqual([
    expect.stringContaining('The number 116 123 is typed into the text · Write <Number kind="crisis" />'),
  ]);
  expect(said('Call us on 0800 123 4567.')).toEqual([expect.stringContaining('The number 0800 123 4567 is typed')]);
});

test.each([
  'Ring one of 111 people',
  '111 people rang a mender, so call yours',
  'About 999 in 1,000 call nobody',
  'It took 111 days',
  'Call within 10 days',
  '1,111 calls',
])('"%s" is a count', (text) => {
  expect(said(`${text}.`)).toEqual([]);
});

test('a field cannot hold a component, so it says the kind in words, which are those of the site', () => {
  expect(findings(typedNumber, [['glossary.yaml', 'The white crust', 'Call 999. The white crust']])).toEqual([
    'glossary.yaml:3:3  number-typed  The number 999 is typed into the text · Write "your emergency number": each country has its own number.',
  ]);
  expect(inPlainWords).toEqual(words.numberKinds);
});
