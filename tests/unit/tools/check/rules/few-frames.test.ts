import { expect, test } from 'vitest';
import { fewFrames } from '../../../../../tools/check/rules/few-frames.ts';
import { findings, lineOf } from '../findings.ts';

const exercise = 'exercises/lift-a-kettle.mdx';
const frame = '  - { caption: Stand, alt: Standing with a kettle., steps: [1], start: standing }\n';
const frames = (count: number): [string, string, string] => [exercise, 'status: live\n', `status: live\nframes:\n${frame.repeat(count)}`];

test('a live exercise without drawings is named with its place', () => {
  expect(findings(fewFrames, [])).toEqual([
    `${exercise}:${lineOf(exercise, 'status:')}:1  frames-few  The live exercise has no drawing · Write two to five under frames, or set status: draft.`,
  ]);
});

test('one drawing is too few, two will do, and a draft needs none', () => {
  expect(findings(fewFrames, [frames(1)])).toEqual([expect.stringContaining('The live exercise has one drawing')]);
  expect(findings(fewFrames, [frames(2)])).toEqual([]);
  expect(findings(fewFrames, [[exercise, 'status: live', 'status: draft']])).toEqual([]);
});
