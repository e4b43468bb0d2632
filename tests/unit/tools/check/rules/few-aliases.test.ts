import { expect, test } from 'vitest';
import { fewAliases } from '../../../../../tools/check/rules/few-aliases.ts';
import { article, findingsIn, lineOf } from '../findings.ts';

test('five aliases are too few, six will do', () => {
  const aliases = (list: string): string[] => findingsIn(article, fewAliases, [[article, /aliases: .*/, `aliases: [${list}]`]]);
  expect(aliases('a, b, c, d, e')).toEqual([
    `${article}:${lineOf(article, 'aliases')}:1  aliases-few  The article has 5 aliases · Give at least 6 phrases that people type.`,
  ]);
  expect(aliases('a, b, c, d, e, f')).toEqual([]);
});
