import { expect, test } from 'vitest';
import { checkFrame, type Frame, frameSchema } from '../../../../src/model/pose/index.ts';

function frame(words: Partial<Frame>): Frame {
  return frameSchema.parse({ caption: 'A test', alt: 'A figure for a test.', steps: [1], start: 'standing', ...words });
}

test('a figure that stands has no problems', () => {
  expect(checkFrame(frame({}))).toEqual([]);
});

test('every start position is sound as it is', () => {
  const found = frameSchema.shape.start.options.flatMap((start) => checkFrame(frame({ start })).map((problem) => `${start}: ${problem}`));
  expect(found).toEqual([]);
});

test('a knee that folds forward is reported', () => {
  expect(checkFrame(frame({ rightLeg: { hip: 0, knee: -40 }, rests: ['left-foot'] }))).toContain(
    'The right knee bends the wrong way: -40 degrees, where 0 to 155 is possible.',
  );
});

test('an elbow that folds backward is reported', () => {
  expect(checkFrame(frame({ leftArm: { raise: 0, elbow: -30 } })).join()).toContain('The left elbow bends the wrong way: -30 degrees');
});

test('a knee that points backward is reported, even where the foot was placed', () => {
  const problems = checkFrame(frame({ body: { height: 80 }, legs: { foot: [0, 0, 9], aim: [-1, 0, 0] } }));
  expect(problems.join()).toContain('knee bends the wrong way: it points backward');
});

test('a hip bent too far is reported with its limits', () => {
  expect(checkFrame(frame({ start: 'on-back', rightLeg: { hip: 160, knee: 90 }, rests: ['head', 'back', 'left-heel'] })).join()).toContain(
    'The right hip is beyond its limits: 160 degrees, where -30 to 135 is possible.',
  );
});

test('a back, a neck and a wrist bent too far are reported', () => {
  const problems = checkFrame(frame({ spine: { low: -70, neck: 80 }, rightArm: { wrist: 130 } })).join();
  expect(problems).toContain('The lower back is beyond its limits');
  expect(problems).toContain('The neck is beyond its limits');
  expect(problems).toContain('The right wrist is beyond its limits');
});

test('a figure above the floor floats', () => {
  expect(checkFrame(frame({ body: { height: 100 } })).join()).toMatch(/The right heel floats 1[01]\.\d off the floor\./);
});

test('a figure pressed through the floor sinks', () => {
  const problems = checkFrame(frame({ body: { height: 78 } }));
  expect(problems.join()).toMatch(/The right heel sinks (11|12)\.\d into the floor\./);
  expect(problems.join()).toMatch(/The right leg sinks 1?\d\.\d into the floor\./);
});

test('a figure that rests on nothing is reported', () => {
  expect(checkFrame(frame({ rests: [] }))).toEqual(['The figure floats: say under "rests" what it rests on.']);
});

test('a hand beyond its reach is said to float', () => {
  expect(checkFrame(frame({ rightArm: { hand: [90, 0, 15] }, rests: ['foot', 'right-hand'] })).join()).toMatch(
    /The right hand floats \d+\.\d off the floor/,
  );
});

test('a surface that is not drawn is reported', () => {
  expect(checkFrame(frame({ rests: ['foot', 'right-hand on wall'] }))).toContain(
    'Nothing to rest on: there is no wall for "right-hand on wall".',
  );
});

test('a swimmer may rest on nothing', () => {
  expect(
    checkFrame(frame({ start: 'on-back', body: { lean: -88, height: 50 }, rests: [], props: [{ kind: 'water', level: 55 }] })),
  ).toEqual([]);
});

const lying: Partial<Frame> = {
  start: 'on-back-knees-bent',
  leftLeg: { foot: [42, 0, -9] },
  leftArm: { hand: [1, 0, -27], aim: [-0.2, -0.4, -1] },
  rests: ['head', 'back', 'seat', 'left-foot'],
};

test('a hand that holds a shin within its reach touches it', () => {
  const hug = frame({ ...lying, rightLeg: { hip: 124, knee: 128 }, rightArm: { hold: 'right-shin', by: [-4, 0, 3] } });
  expect(checkFrame(hug)).toEqual([]);
});

test('a hand that cannot come to what it holds is reported', () => {
  const problems = checkFrame(frame({ rightArm: { hold: 'right-ankle', side: 'outer' } }));
  expect(problems.join()).toMatch(/The right hand is \d+\.\d short of the right-ankle that it should lie on\./);
});

test('an ankle that cannot come to the place it should rest on is reported', () => {
  const problems = checkFrame(frame({ ...lying, rightLeg: { hold: 'head' } }));
  expect(problems.join()).toMatch(/The right ankle is \d+\.\d short of the head that it should lie on\./);
});

test('a hand closed round the rail of a chair touches it, and one beside it does not', () => {
  const by = (x: number): Partial<Frame> => ({
    leftArm: { hand: [x, 80, -28], grip: [0, 1, 0] },
    rests: ['foot', 'left-hand on chair-back'],
    props: [{ kind: 'chair', at: 30, depth: -40 }],
  });
  expect(checkFrame(frame(by(8.2)))).toEqual([]);
  expect(checkFrame(frame(by(-6))).join()).toMatch(/The left hand floats \d+\.\d off the chair-back/);
});

test('a hand can hold the other hand', () => {
  const clasped = frame({ rightArm: { raise: 20, elbow: 80, roll: -30 }, leftArm: { hold: 'right-hand', side: 'inner' } });
  expect(checkFrame(clasped).filter((problem) => problem.includes('right-hand'))).toEqual([]);
});

test('a hand closed round a rail touches it, and one beside it does not', () => {
  const by = (height: number): Partial<Frame> => ({
    leftArm: { hand: [24, height, -26], grip: [0, 1, 0], fingers: [0, 0, -1], aim: [-1, -0.3, 0] },
    rests: ['foot', 'left-hand on rail'],
    props: [{ kind: 'rail', from: 8, to: 44, height: 110, depth: -26 }],
  });
  expect(checkFrame(frame(by(110)))).toEqual([]);
  expect(checkFrame(frame(by(98))).join()).toMatch(/The left hand \w+ \d+\.\d (off|into) the rail/);
});
