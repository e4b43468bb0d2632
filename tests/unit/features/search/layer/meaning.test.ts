import { expect, test } from 'vitest';
import { readMeanings } from '../../../../../src/features/search/layer/meaning.ts';

const meanings = readMeanings([
  ['leg', 'thigh'],
  ['legs', 'limbs'],
  ['numb', 'no feeling', 'tingling'],
  ['faint', 'passed out'],
  ['odd', 'tingling'],
  ['bum', 'butt'],
]);
const ids = (text: string): string[] => meanings.of(text).map(({ ids: [id] }) => id);

test('like words have one meaning, in any form', () => {
  expect(ids('thighs')).toEqual(['=leg']);
  expect(ids('tingle')).toEqual(['=numb']);
});

test('a spelling counts before a form: leg and legs may mean two things', () => {
  expect(ids('leg')).toEqual(['=leg']);
  expect(ids('legs')).toEqual(['=legs']);
});

test('little words and numbers may stand within a phrase, others may not', () => {
  expect(ids('no more feeling')).toEqual(['=numb']);
  expect(ids('no 2 feeling')).toEqual(['=numb']);
  expect(ids('no warm feeling')).toEqual(['no', 'warm', 'feel']);
});

test('a phrase keeps its little words: passing is not passing out', () => {
  expect(ids('he passed out')).toEqual(['=faint']);
  expect(ids('it passed')).toEqual(['pas']);
});

test('a word of two groups means both', () => {
  expect(meanings.of('tingling')[0]?.ids).toEqual(['=numb', '=odd']);
});

test('word by word no phrase is read', () => {
  expect(meanings.ofEach('no feeling').map(({ ids: [id] }) => id)).toEqual(['no', 'feel']);
});

test('little words are meant as they stand: but is not butt', () => {
  expect(ids('numb butt')).toEqual(['=numb', '=bum']);
  expect(ids('better but numb')).toEqual(['beter', '=numb']);
});
