import { expect, test } from 'vitest';
import { buildCatalog } from '../../../../src/model/catalog.ts';
import { exercisePage } from '../../../../src/model/exercise-page.ts';
import { codesOf, decodePlan } from '../../../../src/model/plan-codec.ts';
import type { PlanExercise } from '../../../../src/model/plan-exercise.ts';
import { exercisesJson } from '../../../../src/outputs/exercises-json.ts';
import { figureSvg } from '../../../../src/outputs/figure-svg.ts';
import { readContent } from '../../../../tools/read-content.ts';

const { catalog } = buildCatalog(readContent('content').entries, { drafts: false });

test('every exercise has a page with its kind, what is known of it, and a plan of its own', () => {
  const idOf = codesOf(catalog.exercises.values());
  expect(catalog.exercises.size).toBeGreaterThan(30);
  for (const id of catalog.exercises.keys()) {
    const page = exercisePage(catalog, id);
    expect(page.findings.length, id).toBeGreaterThan(0);
    expect(page.kind, id).toMatch(/^[A-Z]/);
    expect(decodePlan(page.planUrl.split('#')[1] ?? '', idOf).plan.map((item) => item.id)).toEqual([id]);
  }
});

test('articles that show an exercise are found, by front matter or by text', () => {
  const page = exercisePage(catalog, 'bird-dog');
  const expected = [...catalog.articles.values()].filter(
    (article) => article.exercises.includes('bird-dog') || article.body.exercises.some(({ id }) => id === 'bird-dog'),
  );
  expect(expected.length).toBeGreaterThan(0);
  expect(page.articles).toEqual(expected);
});

test('the file for the plan holds every exercise, and what the page says of it', () => {
  const { exercises } = JSON.parse(exercisesJson(catalog)) as { exercises: PlanExercise[] };
  expect(exercises.map(({ id }) => id)).toEqual([...catalog.exercises.keys()]);
  for (const { id, name, steps, stopIf, dose } of exercises) {
    const exercise = catalog.exercises.get(id);
    expect({ name, steps, stopIf, dose }).toEqual({
      name: exercise?.name,
      steps: exercise?.steps,
      stopIf: exercise?.stopIf,
      dose: exercise?.dose,
    });
  }
});

test('a page that does not exist is an error', () => {
  expect(() => exercisePage(catalog, 'none')).toThrow('There is no exercise "none".');
});

test('a drawing for lists is an SVG file with its own colours', () => {
  const frame = { caption: 'Stand', alt: 'A figure stands', steps: [1], start: 'standing' as const };
  const svg = figureSvg(frame, '.pose {\n  display: block;\n}');
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" [^>]*><style>\.pose \{ display: block; \}<\/style>/);
});
