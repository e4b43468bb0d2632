import { expect, test } from 'vitest';
import { readDose } from '../../../../src/model/plan-dose.ts';
import { amountWords } from '../../../../src/model/plan-exercise.ts';
import { readContent } from '../../../../tools/read-content.ts';

const times = (amount: number, hold = 0, sides = false) => ({ unit: 'times', amount, hold, sides });

test.each([
  ['5 each side, building to 10, most days.', times(5, 0, true)],
  ['Hold 3 to 10 seconds, 5 each side, building to 10, two or three days a week or more.', times(5, 3, true)],
  ['5 to 10 slow rounds, once or twice a day.', times(5)],
  ['Hold 2 to 5 seconds, 5 times, building to 2 or 3 sets of 10, two or three days a week or more.', times(5, 2)],
  ['Pause 2 seconds, 5 rolls each way, up to three times a day; or hold 10 seconds, 3 each way.', times(5, 2, true)],
  ['10 to 20 seconds, 2 or 3 times, two or three days a week.', times(2, 10)],
  ['Hold 5 to 10 seconds, 3 to 5 times each leg, once or twice a day.', times(3, 5, true)],
  ['Start with 5 to 10 minutes; build up towards 30 minutes, five days a week.', { unit: 'minutes', amount: 5, hold: 0, sides: false }],
  ['Five times.', times(5)],
  ['As you like.', times(1)],
  ['Three times a day.', times(1)],
])('%s', (text, dose) => {
  expect(readDose(text)).toEqual(dose);
});

test('the dose of every exercise of the site names a number that was understood', () => {
  const { entries } = readContent('content');
  const odd = entries.exercises.filter(({ data }) => {
    const { unit, amount, hold } = readDose(data.dose);
    return unit === 'minutes' ? amount < 5 : amount < 2 || amount > 10 || hold > 30;
  });
  expect(odd.map(({ id, data }) => `${id}: ${data.dose}`)).toEqual([]);
});

test('an amount is said as people say it', () => {
  expect(amountWords({ unit: 'times', amount: 3, hold: 5, sides: true }, 1)).toBe('1 time each side, hold for 5 seconds');
  expect(amountWords({ unit: 'minutes', amount: 3, hold: 0, sides: false }, 10)).toBe('10 minutes');
});
