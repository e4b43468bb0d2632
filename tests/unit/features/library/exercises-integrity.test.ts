import { expect, test } from 'vitest';
import { linesOf } from '../../../content-folder.ts';

const kettle = 'exercises/lift-a-kettle.mdx';

test('a former name that another exercise has is refused', () => {
  const other = `---\nname: Kettle push\ncategory: strength\nposition: standing\nlevel: beginner\nequipment: A kettle\ntarget: Arm\nsteps: [Push it., Stop.]\ndose: Once.\nfeel: Your arm at work.\navoidIf: It is hot.\nstopIf: It spills.\nsources: []\nformerIds: [lift-a-kettle]\nstepsSeen: false\nstatus: live\n---\n`;
  const lines = linesOf(['exercises/push-a-kettle.mdx', '', other]);
  expect(lines.join('\n')).toMatch(/push-a-kettle\.mdx:\d+:\d+ {2}former-id-taken {2}.*"lift-a-kettle" belongs to "lift-a-kettle" as well/);
});

test('a former name that is the present one is refused', () => {
  const lines = linesOf([kettle, 'status: live', 'formerIds: [lift-a-kettle]\nstatus: live']);
  expect(lines.join('\n')).toContain('"lift-a-kettle" is its present name');
});

test('a kind of exercise may name only claims that exist', () => {
  const lines = linesOf(['exercise-kinds.yaml', '', '- id: strength\n  name: Lifting\n  claims: [nothing-known]\n']);
  expect(lines.join('\n')).toMatch(/exercise-kinds\.yaml:3:\d+ {2}id-unknown {2}.*There is no claim "nothing-known"/);
});

test('the fixture as it is has no problem', () => {
  expect(linesOf([kettle, 'Only a cold one.', 'Only a cold one, please.'])).toEqual([]);
});
