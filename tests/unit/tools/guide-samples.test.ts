/** The samples of the content guide are what the schemas accept. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { claimSchema, sourceSchema } from '../../../src/model/schema/evidence.ts';

const samples = [...readFileSync('docs/content-guide.md', 'utf8').matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml = '']) => parse(yaml));

test('the sample source and the sample claim can be copied', () => {
  const [[source], [claim]] = samples;
  expect(sourceSchema.safeParse(source).error).toBeUndefined();
  expect(claimSchema.safeParse(claim).error).toBeUndefined();
  expect(claim.sources).toEqual([source.id]);
});
