import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readUrgent } from '../../../../../src/features/search/layer/urgent.ts';

const core = {
  signs: [
    { id: 'soon', text: 'it drips', urgency: 'same-day', aliases: ['kettle drips', 'leaking kettle'] },
    { id: 'now', text: 'it burns', urgency: 'emergency-now', aliases: ['kettle on fire', "can't stop smoke"] },
  ],
  groups: [
    ['fire', 'flames', 'burning up'],
    ['cant', 'cannot', 'can not'],
  ],
  common: ['kettle'],
};
const urgent = readUrgent(core);
const ids = (query: string, isKnown = (_: string): boolean => false): string[] => urgent.signsIn(query, isKnown).map(({ id }) => id);

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
