import { expect, test } from 'vitest';
import { erase, keep, readKept } from '../../../../src/features/plan/kept.ts';

function fakeStorage(): () => Storage {
  const values = new Map<string, string>();
  const storage = {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
    removeItem: (key: string) => void values.delete(key),
  } as Storage;
  return () => storage;
}

const broken = (): Storage => {
  throw new Error('storage is switched off');
};

test('a plan is kept until it is erased', () => {
  const storage = fakeStorage();
  expect(readKept(storage)).toBe('');
  expect(keep('1.abc', storage)).toBe(true);
  expect(readKept(storage)).toBe('1.abc');
  erase(storage);
  expect(readKept(storage)).toBe('');
});

test('where nothing can be kept it is said, and nothing breaks', () => {
  expect(keep('1.abc', broken)).toBe(false);
  expect(readKept(broken)).toBe('');
  expect(() => erase(broken)).not.toThrow();
});
