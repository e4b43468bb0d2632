import { expect, test } from 'vitest';
import { trunkPieces } from '../../../../src/model/pose/body.ts';
import { hullPath } from '../../../../src/model/pose/hull.ts';
import { drawFrame, drawFrames, type Frame, frameSchema } from '../../../../src/model/pose/index.ts';
import { solvePose } from '../../../../src/model/pose/solve.ts';

function frame(words: Partial<Frame>): Frame {
  return frameSchema.parse({ caption: 'A test', alt: 'Standing <tall> & "still"', steps: [1], start: 'standing', ...words });
}

test('the text alternative is escaped', () => {
  expect(drawFrame(frame({}))).toContain('aria-label="Standing &#60;tall&#62; &#38; &#34;still&#34;"');
});

test('another title can be given, and an empty one hides the picture', () => {
  expect(drawFrame(frame({}), { title: 'Ready' })).toContain('role="img" aria-label="Ready"');
  expect(drawFrame(frame({}), { title: '' })).toMatch(/^<svg [^>]*aria-hidden="true"/);
});

test('seen from the side, one arm and one leg are far and the others near', () => {
  const svg = drawFrame(frame({}));
  expect(svg.match(/<g class="far">/g)).toHaveLength(2);
  expect(svg.match(/<g class="near">/g)).toHaveLength(2);
});

test('turned to the reader, no limb is far', () => {
  expect(drawFrame(frame({ body: { turn: 90 }, view: { round: 0 } }))).not.toContain('class="far"');
});

test('arrows, felt places and props are drawn with classes of their own', () => {
  const svg = drawFrame(
    frame({
      arrow: { at: 'head', to: [0, 20, 0], curve: 4 },
      feel: [{ at: 'right-hip', to: [0, -10, 0] }],
      line: { from: 'head', to: 'hips' },
      props: [
        { kind: 'mat' },
        { kind: 'floor' },
        { kind: 'chair', at: -40 },
        { kind: 'wall', at: 60 },
        { kind: 'towel', round: 'right-knee' },
      ],
    }),
  );
  for (const name of ['arrow', 'feel', 'line', 'mat', 'floor', 'wood', 'wall', 'wall-end', 'towel'])
    expect(svg).toContain(`class="${name}"`);
});

test('the frames of a strip stand on one mat', () => {
  const [first, second] = drawFrames([frame({ props: [{ kind: 'mat' }] }), frame({ props: [{ kind: 'mat' }], arms: { raise: 90 } })]);
  const mat = (svg = '') => /class="mat" d="([^"]+)"/.exec(svg)?.[1];
  expect(mat(first)).toBe(mat(second));
});

test('no frames make no pictures', () => {
  expect(drawFrames([])).toEqual([]);
});

test('a hull of one disc is a circle, and a disc inside another leaves no trace', () => {
  const circle = hullPath([{ x: 0, y: 0, r: 5 }]);
  expect(circle).toBe('M-5 0a5 5 0 1 1 10 0a5 5 0 1 1-10 0z');
  expect(
    hullPath([
      { x: 0, y: 0, r: 5 },
      { x: 1, y: 0, r: 2 },
    ]),
  ).toBe(circle);
});

test('a hull of two discs is two rounded ends, each of two arcs, a line, and the line that closes it', () => {
  const path = hullPath([
    { x: 0, y: 0, r: 5 },
    { x: 20, y: 0, r: 3 },
  ]);
  expect(path.match(/a/g)).toHaveLength(4);
  expect(path.match(/l/g)).toHaveLength(1);
  expect(path).toMatch(/z$/);
});

test('a hull never takes the long way round an arc, which would bulge', () => {
  const path = hullPath([
    { x: 0, y: 0, r: 5.4 },
    { x: 0, y: 17, r: 5 },
  ]);
  expect(path).not.toMatch(/ 0 1 1/);
});

test('a hand that holds the far side of a limb is drawn before it, and one on its near side after it', () => {
  const order = (side: 'inner' | 'outer'): string[] => {
    const svg = drawFrame(frame({ rightLeg: { hip: 90, knee: 90 }, rests: ['left-foot'], rightArm: { hold: 'right-knee', side } }));
    return [...svg.matchAll(/class="(wrist|legs)"/g)].map((match) => match[1] ?? '');
  };
  expect(order('inner').lastIndexOf('wrist')).toBeLessThan(order('inner').lastIndexOf('legs'));
  expect(order('outer').lastIndexOf('wrist')).toBeGreaterThan(order('outer').lastIndexOf('legs'));
});

test('a limb said to be in front is drawn after all else, and the place where it is felt over it', () => {
  const svg = drawFrame(frame({ front: ['right-leg'], feel: [{ at: 'right-thigh' }] }));
  const parts = [...svg.matchAll(/class="(legs|yoke|feel)"/g)].map((match) => match[1]);
  expect(parts.slice(-6)).toEqual(['legs', 'feel', 'feel', 'feel', 'feel', 'feel']);
});

test('a part lifted a little throws a fainter shade than one that rests', () => {
  expect(drawFrame(frame({}))).not.toContain('class="cast"');
  expect(drawFrame(frame({ rightLeg: { hip: 40, knee: 50 }, rests: ['left-foot'] }))).toContain('class="cast"');
});

const hairAndFace = (words: Partial<Frame>) =>
  [...drawFrame(frame(words)).matchAll(/class="(hair|face|ear)"/g)].map((match) => match[1] ?? '');

test('a profile shows one ear, and the face lies over the hair', () => {
  expect(hairAndFace({ view: { round: 0, above: 4 } })).toEqual(['hair', 'face', 'ear', 'hair']);
});

test('seen from above, or from behind, hair covers the face', () => {
  const fromAbove = hairAndFace({ view: { round: 0, above: 40 } });
  expect(fromAbove.indexOf('hair', fromAbove.indexOf('face'))).toBe(fromAbove.indexOf('face') + 1);
  expect(hairAndFace({ view: { round: -90, above: 10 } }).at(-1)).not.toBe('face');
});

test('the corner between the thighs is rounded only where the knees part sideways', () => {
  const seatHulls = (legs: Frame['legs']) =>
    trunkPieces(solvePose(frame({ start: 'on-back', legs })).flesh, 'gym').find(({ cloth }) => cloth === 'legs')?.hulls.length;
  expect(seatHulls({ hip: 40, knee: 80 })).toBe(1);
  expect(seatHulls({ hip: 40, out: 40, knee: 80 })).toBe(2);
});
