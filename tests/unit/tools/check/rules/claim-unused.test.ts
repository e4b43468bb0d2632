import { expect, test } from 'vitest';
import { claimUnused } from '../../../../../tools/check/rules/claim-unused.ts';
import { findings } from '../findings.ts';

test('a claim that nothing cites is named with its line', () => {
  const lonely =
    '- id: lonely\n  section: care\n  claim: Nobody says this.\n  strength: limited\n  basis: expert-opinion\n  sources: [water-board]\n  verification: full\n- id: vinegar-works';
  expect(findings(claimUnused, [['evidence/claims.yaml', '- id: vinegar-works', lonely]])).toEqual([
    'evidence/claims.yaml:1:3  claim-unused  No article, warning sign or myth cites "lonely" · Cite it where it answers a question, or take it out of the ledger.',
  ]);
});

test('a claim behind a warning sign alone counts as used', () => {
  expect(findings(claimUnused, [])).toEqual([]);
  expect(findings(claimUnused, [['red-flags.yaml', 'claims: [slow]', 'claims: [sparks]']])).toEqual([expect.stringContaining('"slow"')]);
});

test('a claim behind a myth alone counts as used', () => {
  const myth =
    '- { id: slow-kettle, belief: Slow kettles are fine, verdict: unsafe, answer: They want looking at., claims: [slow], articles: [care/fill-a-kettle] }\n';
  expect(
    findings(claimUnused, [
      ['red-flags.yaml', 'claims: [slow]', 'claims: [sparks]'],
      ['myths.yaml', '', myth],
    ]),
  ).toEqual([]);
});
