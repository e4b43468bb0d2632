import { expect, test } from 'vitest';
import { usSpelling } from '../../../../../tools/check/rules/us-spelling.ts';
import { article, findings, lineOf } from '../findings.ts';

const said = (text: string): string[] => findings(usSpelling, [[article, 'Pour, wait, rinse.', text]]);

test('a US word is named with its place and with ours', () => {
  expect(said('Mind the color of the crust.')).toEqual([
    `${article}:${lineOf(article, 'Pour, wait, rinse.')}:1  spelling-us  "color" is how the US writes it · Write "colour"; to name the US word once, say so: "(color in the US)".`,
  ]);
});

test.each([
  ['centers', 'centres'],
  ['pediatrician', 'paediatrician'],
  ['anesthetics', 'anaesthetics'],
  ['hemorrhage', 'haemorrhage'],
  ['diarrhea', 'diarrhoea'],
  ['physical therapists', 'physiotherapists'],
])('"%s" is "%s" here', (us, british) => {
  expect(said(`Ask about ${us}.`)).toEqual([expect.stringContaining(`Write "${british}"`)]);
});

test('a word that the sentence marks as that of the US passes, and so do names', () => {
  expect(said('Paint of any colour (color in the US). Ask the Kettle Center.')).toEqual([]);
});

test('words that only begin alike pass, and people may type what they like', () => {
  expect(said('Literature and literacy on colorectal kettles, a grey centre, a colour, an analysis.')).toEqual([]);
  expect(findings(usSpelling, [[article, 'aliases: [white crust,', 'aliases: [gray crust,']])).toEqual([]);
});
