import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mostExercises, type Plan } from '../../../../src/model/plan.ts';
import { codesOf, decodePlan, encodePlan, planCode } from '../../../../src/model/plan-codec.ts';
import { mostAmount } from '../../../../src/model/plan-dose.ts';
import { readContent } from '../../../../tools/read-content.ts';

const ids = Array.from({ length: 40 }, (_, index) => `exercise-${index}`);
const idOf = codesOf(ids.map((id) => ({ id, formerIds: [] })));

const anyPlan: fc.Arbitrary<Plan> = fc
  .uniqueArray(fc.constantFrom(...ids), { maxLength: mostExercises })
  .chain((chosen) => fc.tuple(...chosen.map((id) => fc.integer({ min: 1, max: mostAmount }).map((amount) => ({ id, amount })))));

test('any plan survives the way into an address and back, in its order', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      expect(decodePlan(`#${encodePlan(plan)}`, idOf)).toEqual({ plan });
    }),
  );
});

test('any text decodes to a plan or a named problem, and never throws', () => {
  const text = fc.oneof(fc.string(), fc.string({ unit: 'binary', maxLength: 400 }), fc.stringMatching(/^#?1\.[0-9a-z.-]{0,80}$/));
  fc.assert(
    fc.property(text, (fragment) => {
      const { plan, problem } = decodePlan(fragment, idOf);
      expect([undefined, 'damaged', 'newer', 'unknown']).toContain(problem);
      if (problem === 'damaged' || problem === 'newer') expect(plan).toEqual([]);
      expect(plan.length).toBeLessThanOrEqual(mostExercises);
    }),
    { numRuns: 2000 },
  );
});

test('an address that lost its end, at any place, is damaged', () => {
  const whole = encodePlan(ids.slice(0, 12).map((id, index) => ({ id, amount: index + 1 })));
  for (let length = 1; length < whole.length; length++) expect(decodePlan(whole.slice(0, length), idOf).problem).toBe('damaged');
});

test('the address of 12 exercises is short', () => {
  const plan = ids.slice(0, 12).map((id) => ({ id, amount: 10 }));
  expect(encodePlan(plan).length).toBeLessThanOrEqual(90);
});

test('an empty plan is an empty address', () => {
  expect(encodePlan([])).toBe('');
  expect(decodePlan('', idOf)).toEqual({ plan: [] });
  expect(decodePlan('#', idOf)).toEqual({ plan: [] });
});

test('an exercise that was renamed is found under its old name', () => {
  const old = encodePlan([{ id: 'cat', amount: 4 }]);
  expect(decodePlan(old, codesOf([{ id: 'cat-cow', formerIds: ['cat'] }]))).toEqual({ plan: [{ id: 'cat-cow', amount: 4 }] });
});

test('two exercises that became one stand in the plan once', () => {
  const old = encodePlan([
    { id: 'cat', amount: 4 },
    { id: 'cow', amount: 5 },
  ]);
  expect(decodePlan(old, codesOf([{ id: 'cat-cow', formerIds: ['cat', 'cow'] }])).plan).toEqual([{ id: 'cat-cow', amount: 4 }]);
});

test('an exercise that is gone is said, and the others stay', () => {
  const fragment = encodePlan([
    { id: 'gone', amount: 4 },
    { id: 'exercise-1', amount: 5 },
  ]);
  expect(decodePlan(fragment, idOf)).toEqual({ plan: [{ id: 'exercise-1', amount: 5 }], problem: 'unknown' });
});

test('a plan of a later version is named as such', () => {
  expect(decodePlan('#2.whatever', idOf)).toEqual({ plan: [], problem: 'newer' });
});

test('amounts of nought, over the most, and longer plans are damaged', () => {
  const tooMany = encodePlan(ids.slice(0, 13).map((id) => ({ id, amount: 1 })));
  for (const bad of [tooMany, encodePlan([{ id: 'exercise-1', amount: 61 }]), encodePlan([{ id: 'exercise-1', amount: 0 }])])
    expect(decodePlan(bad, idOf)).toEqual({ plan: [], problem: 'damaged' });
});

test('all exercises of the site have letters of their own', () => {
  const { entries } = readContent('content');
  const names = entries.exercises.flatMap(({ id, data }) => [id, ...data.formerIds]);
  expect(names.length).toBeGreaterThan(30);
  expect(new Set(names.map(planCode)).size).toBe(names.length);
});

test('two exercises with the same letters stop the build', () => {
  const seen = new Map<string, string>();
  let pair: [string, string] | undefined;
  for (let number = 0; !pair; number++) {
    const other = seen.get(planCode(`e${number}`));
    if (other) pair = [other, `e${number}`];
    seen.set(planCode(`e${number}`), `e${number}`);
  }
  expect(() => codesOf((pair ?? []).map((id) => ({ id, formerIds: [] })))).toThrow(/would share an address in plans/);
});
