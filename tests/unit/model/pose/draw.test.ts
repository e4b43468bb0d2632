import { expect, test } from 'vitest';
import { hullPath } from '../../../../src/model/pose/hull.ts';
import { drawFrame, drawFrames, type Frame, frameSchema } from '../../../../src/model/pose/index.ts';

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
      feel: [{ at: 'right-hip' }],
      props: [{ kind: 'mat' }, { kind: 'chair', at: -40 }, { kind: 'wall', at: 60 }, { kind: 'towel', round: 'right-knee' }],
    }),
  );
  for (const name of ['arrow', 'tip', 'feel', 'mat', 'wood', 'wall', 'towel']) expect(svg).toContain(`class="${name}"`);
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

test('a hull of two discs is two arcs, a line, and the line that closes it', () => {
  const path = hullPath([
    { x: 0, y: 0, r: 5 },
    { x: 20, y: 0, r: 3 },
  ]);
  expect(path.match(/a/g)).toHaveLength(2);
  expect(path.match(/l/g)).toHaveLength(1);
  expect(path).toMatch(/z$/);
});
