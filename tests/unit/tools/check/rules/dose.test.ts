import { expect, test } from 'vitest';
import { dose } from '../../../../../tools/check/rules/dose.ts';
import { article, findings, lineOf } from '../findings.ts';

const said = (text: string): string[] => findings(dose, [[article, 'Pour, wait, rinse.', text]]);

test('a dose is named with its place, what it is and what to write', () => {
  expect(said('Take 400 mg of ibuprofen three times a day.')).toEqual([
    `${article}:${lineOf(article, 'Pour, wait, rinse.')}:1  dose-given  "400 mg" is a dose of a medicine · Give no dose, ever: write "ask a pharmacist what is safe for you".`,
  ]);
});

test.each([
  ['two paracetamol tablets every four hours', 'two paracetamol tablets'],
  ['1 g of paracetamol', '1 g of paracetamol'],
  ['Ibuprofen, 200mg, helps', '200mg'],
  ['Paracetamol 1 gram at night', 'Paracetamol 1 gram'],
  ['50 micrograms', '50 micrograms'],
  ['one tablet of it', 'one tablet'],
  ['Half a tablet is enough', 'Half a tablet'],
  ['1 or 2 more tablets', '2 more tablets'],
  ['5 ml of the syrup', '5 ml'],
  ['a 400-milligram tablet', '400-milligram'],
  ['Take one or two ibuprofen at night', 'Take one or two ibuprofen'],
  ['two Nurofen tablets', 'two Nurofen tablets'],
  ['Naproxen, with food, twice a day', 'Naproxen, with food, twice a day'],
  ['Take painkillers every four to six hours', 'painkillers every four to six hours'],
  ['up to 4 times a day, take paracetamol', '4 times a day, take paracetamol'],
])('"%s" is refused', (text, found) => {
  expect(said(`${text}.`)).toEqual([expect.stringContaining(`  dose-given  "${found}" is a dose of a medicine`)]);
});

test.each([
  'Do it three times a day for 5 to 10 seconds',
  'It eased pain by 15 points out of 100 more than a dummy pill',
  'Walk 5 kilometres in 90 minutes',
  'Lift 500 g of rice, then drink 300 ml of cold water',
  'Painkillers may help you walk twice a day',
  'Ask about paracetamol. Stretch four times a day',
  'Tablets help about 1 in 4 people, for 6 hours or so',
  'Do not take two medicines of one kind',
  'Of 100 people on tablets, 12 felt sick',
])('"%s" is no dose', (text) => {
  expect(said(`${text}.`)).toEqual([]);
});

test('fields, exercises, meanings, myths and warning signs are read too; what people believe is theirs', () => {
  const myth =
    '- { id: tea, belief: Two tablets every hour will do, verdict: unsafe, answer: It takes 20 mg., claims: [slow], articles: [care/fill-a-kettle] }\n';
  const lines = findings(dose, [
    [article, 'question: How do I get the white crust out?', 'question: Are two tablets enough?'],
    ['exercises/lift-a-kettle.mdx', 'Lift it.', 'Take two tablets.'],
    ['exercises/lift-a-kettle.mdx', 'Only a cold one.', 'Take two pills.'],
    ['glossary.yaml', 'The white crust', 'It takes 3 mg'],
    ['myths.yaml', '', myth],
    ['red-flags.yaml', 'Unplug it.', 'Take 300 mg.'],
  ]);
  expect(lines.map((line) => line.replace(/ {2}dose-given .*/, ''))).toEqual([
    `${article}:4:1`,
    'exercises/lift-a-kettle.mdx:8:27',
    `exercises/lift-a-kettle.mdx:${lineOf('exercises/lift-a-kettle.mdx', 'Only a cold one.')}:1`,
    'glossary.yaml:3:3',
    'myths.yaml:1:71',
    `red-flags.yaml:${lineOf('red-flags.yaml', 'Unplug it.')}:10`,
  ]);
});

test('captions, headings of cards and texts of pictures are read, with their own place', () => {
  const text = 'Pour.\n\n<Figure src="/pictures/pot.svg" alt="Two tablets" caption="Take 5 mg" />\n\n![Four pills](/pictures/pills.png)';
  const line = lineOf(article, 'Pour, wait, rinse.');
  expect(said(text).map((found) => found.split(' is a dose')[0])).toEqual([
    `${article}:${line + 2}:33  dose-given  "Two tablets"`,
    `${article}:${line + 2}:51  dose-given  "5 mg"`,
    `${article}:${line + 4}:1  dose-given  "Four pills"`,
  ]);
});
