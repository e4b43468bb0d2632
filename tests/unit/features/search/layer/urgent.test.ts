import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readUrgent } from '../../../../../src/features/search/layer/urgent.ts';

const core = {
  signs: [
    { id: 'soon', text: 'it drips', urgency: 'same-day', aliases: ['kettle drips', 'leaking kettle', 'old kettle over 60'], phrases: [] },
    {
      id: 'now',
      text: 'it burns',
      urgency: 'emergency-now',
      aliases: ['kettle on fire', "can't stop smoke", 'lids loose'],
      phrases: ['going to blow', 'wont turn off'],
    },
  ],
  groups: [
    ['fire', 'flames', 'burning up'],
    ['cant', 'cannot', 'can not'],
    ['lid', 'cover'],
  ],
  danger: [
    ['fire', 'glowing'],
    ['lids', 'covers'],
    ['quiet', 'fire drill'],
  ],
  common: ['kettle'],
};
const urgent = readUrgent(core);
const ids = (query: string, isKnown = (_text: string): boolean => false): string[] => urgent.signsIn(query, isKnown).map(({ id }) => id);

test('the words of an alias show the sign, in any order and with others between', () => {
  expect(ids('fire in my kettle')).toEqual(['now']);
  expect(ids('help the old kettle is on fire since monday')).toEqual(['now']);
});

test('other words for the same thing show it too', () => {
  expect(ids('kettle in flames')).toEqual(['now']);
  expect(ids('kettle burning up')).toEqual(['now']);
  expect(ids('I can not stop the smoke')).toEqual(['now']);
});

test('typing errors do not hide it', () => {
  expect(ids('ketle on fier')).toEqual(['now']);
  expect(ids('cnat stop smoek')).toEqual(['now']);
});

test('a word that the site uses is no typing error', () => {
  expect(ids('kettle and firm', (key) => key === 'firm')).toEqual([]);
});

test('a usual word of the site alone is no danger', () => {
  expect(ids('kettle')).toEqual([]);
});

test('the most urgent sign comes first', () => {
  expect(ids('kettle drips and is on fire')).toEqual(['now', 'soon']);
});

test('an alias with anything around it is found', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z ]{0,20}$/), fc.stringMatching(/^[a-z ]{0,20}$/), (before, after) => {
      expect(ids(`${before} can't stop smoke ${after}`)).toContain('now');
    }),
  );
});

test('the words of a phrase must follow each other, with one word between at the most', () => {
  expect(ids('it is going to blow')).toEqual(['now']);
  expect(ids('is it going up to blow now')).toEqual(['now']);
  expect(ids('blow on it, I am going to')).toEqual([]);
  expect(ids('going to buy a new one, blow it')).toEqual([]);
});

test('words that mean the same only in danger count for signs', () => {
  expect(ids('glowing kettle')).toEqual(['now']);
});

test('one and many may mean two things', () => {
  expect(ids('covers loose')).toEqual(['now']);
  expect(ids('cover loose')).toEqual([]);
});

test('a longer phrase that means something harmless wins', () => {
  expect(ids('kettle at the fire drill')).toEqual([]);
});

test('words written as one, or broken in two, are understood', () => {
  expect(ids('kettleonfire fire kettle')).toEqual(['now']);
  expect(ids('kettlefire')).toEqual(['now']);
  expect(ids('kettle on fi re')).toEqual(['now']);
});

test('an age in numbers counts as the words of a sign do', () => {
  expect(ids('old kettle, I am 72')).toEqual(['soon']);
  expect(ids('old kettle, I am 42')).toEqual([]);
});

test('of two words that may have been meant, both are tried', () => {
  const two = readUrgent({
    ...core,
    signs: [{ id: 'x', text: '', urgency: 'emergency-now', aliases: ['bump', 'bumf bumf bumf'], phrases: [] }],
  });
  expect(two.signsIn('bumk', () => false).map(({ id }) => id)).toEqual(['x']);
});
