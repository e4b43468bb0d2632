import fc from 'fast-check';
import { expect, test } from 'vitest';
import { visitText } from '../../../../src/features/visit/visit-text.ts';

test('the sheet lists ticks first, then what was written under its label', () => {
  expect(visitText([{ text: 'numb foot' }, { label: 'Where', text: ' left side ' }, { label: 'Empty', text: '  ' }])).toBe(
    '- numb foot\n\nWhere:\nleft side',
  );
});

test('nothing entered gives nothing', () => {
  expect(visitText([{ label: 'Where', text: '' }])).toBe('');
});

test('the sheet says nothing that the reader did not enter', () => {
  const entry = fc.record({ text: fc.string() });
  fc.assert(
    fc.property(fc.array(entry), (entries) => {
      expect(
        visitText(entries)
          .split('\n')
          .every((line) => line === '' || entries.some(({ text }) => text.includes(line.replace(/^- /, '')))),
      ).toBe(true);
    }),
  );
});
