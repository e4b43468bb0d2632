import { expect, test } from 'vitest';
import { fewIncomingLinks } from '../../../../../tools/check/rules/few-incoming-links.ts';
import { article, findings, other } from '../findings.ts';

test('an article that one other leads to is named; a page counts once however often it links', () => {
  const away: [string, RegExp, string] = [
    'articles/red-flags/dangerous-kettles.mdx',
    /article: care\/descale-a-kettle/,
    'article: care/fill-a-kettle',
  ];
  const double: [string, string, string] = [
    other,
    'Less water takes less time.',
    'See [a](/care/descale-a-kettle/) and [b](/care/descale-a-kettle/#why).',
  ];
  expect(findings(fewIncomingLinks, [away, double])).toEqual([
    `${article}:2:1  links-few  Only one other article leads here · Link to /care/descale-a-kettle/ from at least 2 articles, in the text or under seeAlso.`,
  ]);
});

test('links in the text count as much as see-also', () => {
  expect(findings(fewIncomingLinks, [])).toEqual([]);
});

test('an article that links to itself alone has no incoming link', () => {
  const alone: [string, RegExp, string][] = [
    ['articles/red-flags/dangerous-kettles.mdx', /article: care\/descale-a-kettle/, 'article: care/fill-a-kettle'],
    [other, /article: care\/descale-a-kettle/, 'article: red-flags/dangerous-kettles'],
    [article, /Pour, wait, rinse\./, 'See [here](/care/descale-a-kettle/).'],
  ];
  expect(findings(fewIncomingLinks, alone)).toEqual([expect.stringContaining('No other article leads here')]);
});
