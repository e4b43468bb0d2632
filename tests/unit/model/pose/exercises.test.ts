/** Every drawing that is shipped: the frames written in content/exercises. */
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkFrame, drawFrame, drawFrames, frameSchema } from '../../../../src/model/pose/index.ts';

const folder = 'content/exercises';
const shape = z.object({ status: z.string(), steps: z.array(z.string()), frames: z.array(frameSchema).default([]) });

const exercises = readdirSync(folder)
  .filter((name) => name.endsWith('.mdx'))
  .map((name) => ({ slug: name.replace('.mdx', ''), ...readShape(name) }))
  .filter(({ status }) => status === 'live');

function readShape(name: string) {
  const { data, error } = shape.safeParse(parse(frontMatter(`${folder}/${name}`)));
  if (!data) throw new Error(`${folder}/${name}: ${error.message}`);
  return data;
}

function frontMatter(path: string): string {
  return (
    readFileSync(path, 'utf8')
      .split('\n---')[0]
      ?.replace(/^---\n/, '') ?? ''
  );
}

test('each live exercise is drawn', () => {
  expect(exercises.length).toBeGreaterThan(30);
  expect(exercises.filter(({ frames }) => frames.length < 2).map(({ slug }) => slug)).toEqual([]);
});

describe.each(exercises)('$slug', ({ frames, steps }) => {
  test('no figure floats, sinks or bends the wrong way', () => {
    expect(frames.flatMap((frame) => checkFrame(frame).map((problem) => `${frame.caption}: ${problem}`))).toEqual([]);
  });

  test('each frame names steps that the exercise has, in order', () => {
    expect(frames.flatMap((frame) => frame.steps).filter((step) => step > steps.length)).toEqual([]);
    const first = frames.map((frame) => Math.min(...frame.steps));
    expect(first).toEqual(first.toSorted((a, b) => a - b));
  });

  test('each figure takes at most 3 kB, and a strip at most 6 kB, compressed', () => {
    for (const frame of frames) expect(gzipSync(drawFrame(frame)).length).toBeLessThanOrEqual(3000);
    expect(gzipSync(drawFrames(frames).join('')).length).toBeLessThanOrEqual(6000);
  });

  test('the same frame gives the same letters, without numbers that are none', () => {
    for (const frame of frames) {
      expect(drawFrame(frame)).toBe(drawFrame(structuredClone(frame)));
      expect(drawFrame(frame)).not.toMatch(/NaN|Infinity|undefined/);
    }
  });

  test('all frames of a strip share one room, so that nothing jumps', () => {
    const rooms = drawFrames(frames).map((svg) => /viewBox="[^"]+"/.exec(svg)?.[0]);
    expect(new Set(rooms).size).toBe(1);
  });

  test('each text alternative is its own, and is said in the picture', () => {
    expect(new Set(frames.map(({ alt }) => alt)).size).toBe(frames.length);
    const said = drawFrames(frames).map((svg) => /^<svg class="pose" [^>]*role="img" aria-label="([^"]+)"/.exec(svg)?.[1] ?? '');
    for (const words of said) expect(words.length).toBeGreaterThan(24);
  });

  test('there are no styles, ids or scripts inside the picture', () => {
    for (const svg of drawFrames(frames)) expect(svg).not.toMatch(/ style=| id=|<style|<script| on[a-z]+=/);
  });
});
