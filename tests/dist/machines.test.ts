/** Search engines, feeds, sharing and reader modes, on the built site and on the small one. OUT_DIR tests another build. */
import { describe } from 'vitest';
import { testMachines } from './machines.ts';

describe('the site', () => {
  testMachines(process.env['OUT_DIR'] ?? 'dist');
});

describe('the site about kettles', () => {
  testMachines(process.env['FIXTURE_DIR'] ?? '.cache/small');
});
