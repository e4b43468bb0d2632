/** Every exercise, by kind, each with a button that adds it. The reader picks; nothing is suggested. */
import { button, el } from '../../components/dom.client.ts';
import type { Plan } from '../../model/plan.ts';
import type { PlanExercise } from '../../model/plan-exercise.ts';
import { exerciseUrl } from '../../model/url.ts';
import { planWords } from './words.ts';

export function fillPicker(place: HTMLElement, exercises: readonly PlanExercise[], add: (exercise: PlanExercise) => void): void {
  const kinds = [...new Set(exercises.map(({ kind }) => kind))].sort();
  place.replaceChildren(
    ...kinds.map((kind) => {
      const own = exercises.filter((exercise) => exercise.kind === kind);
      return el(
        'details',
        {},
        el('summary', {}, `${kind} (${own.length})`),
        el('ul', { class: 'rows' }, ...own.map((exercise) => row(exercise, add))),
      );
    }),
  );
}

/** Marks what is in the plan already. */
export function markPicked(place: HTMLElement, plan: Plan): void {
  for (const made of place.querySelectorAll<HTMLButtonElement>('button[data-add]')) {
    const picked = plan.some(({ id }) => id === made.dataset['add']);
    const label = picked ? planWords.inPlan : planWords.add;
    made.textContent = label;
    made.setAttribute('aria-label', `${label}: ${made.dataset['name'] ?? ''}`);
    made.setAttribute('aria-disabled', String(picked));
  }
}

function row(exercise: PlanExercise, add: (exercise: PlanExercise) => void): HTMLLIElement {
  const { id, name, level, dose } = exercise;
  return el(
    'li',
    { class: 'pick-row' },
    el('div', {}, el('a', { href: exerciseUrl(id) }, name), el('p', { class: 'quiet' }, `${level} · ${dose}`)),
    button(planWords.add, () => add(exercise), { class: 'button-quiet', 'data-add': id, 'data-name': name }),
  );
}
