/** The plan as a list with its controls. */
import { button, el } from '../../components/dom.client.ts';
import { loadFigures } from '../../components/exercise-data.client.ts';
import type { PlanItem } from '../../model/plan.ts';
import { clampAmount, mostAmount } from '../../model/plan-dose.ts';
import type { PlanExercise } from '../../model/plan-exercise.ts';
import { exerciseUrl } from '../../model/url.ts';
import { planWords } from './words.ts';

export interface ListActions {
  move: (id: string, by: -1 | 1) => void;
  remove: (id: string) => void;
  setAmount: (id: string, amount: number) => void;
}

interface Place {
  index: number;
  count: number;
}

export function planRow(item: PlanItem, exercise: PlanExercise, { index, count }: Place, act: ListActions): HTMLLIElement {
  const { id } = item;
  const { name } = exercise;
  const figure = el('div', { class: 'figure-small', 'aria-hidden': 'true' });
  void loadFigures(id).then(([first]) => first && figure.append(first));
  return el(
    'li',
    { class: 'plan-row', 'data-id': id },
    figure,
    el(
      'div',
      { class: 'plan-text' },
      el('a', { href: exerciseUrl(id) }, name),
      el('p', { class: 'quiet' }, `Usual amount: ${exercise.dose}`),
      amountField(item, exercise, act),
    ),
    el(
      'div',
      { class: 'plan-tools', role: 'group', 'aria-label': name },
      tool(planWords.up, '↑', { name, off: index === 0, role: 'up' }, () => act.move(id, -1)),
      tool(planWords.down, '↓', { name, off: index === count - 1, role: 'down' }, () => act.move(id, 1)),
      tool(planWords.remove, '✕', { name, off: false, role: 'remove' }, () => act.remove(id)),
    ),
  );
}

function amountField({ id, amount }: PlanItem, { unit, sides, name }: PlanExercise, act: ListActions): HTMLElement {
  const words = unit === 'minutes' ? planWords.minutes : sides ? planWords.timesEach : planWords.times;
  const input = el('input', {
    type: 'number',
    inputmode: 'numeric',
    min: '1',
    max: String(mostAmount),
    value: String(amount),
    'aria-label': `${words}: ${name}`,
    'data-tool': 'amount',
  });
  input.addEventListener('change', () => {
    const wanted = clampAmount(input.value === '' ? amount : Number(input.value));
    input.value = String(wanted);
    act.setAmount(id, wanted);
  });
  return el('label', { class: 'plan-amount' }, input, el('span', {}, words.toLowerCase()));
}

/** A button that cannot act stays reachable, so that the keyboard does not lose its place. */
function tool(label: string, sign: string, about: { name: string; off: boolean; role: string }, press: () => void): HTMLButtonElement {
  return button(sign, () => !about.off && press(), {
    class: 'button-quiet',
    'aria-label': `${label}: ${about.name}`,
    'aria-disabled': about.off ? 'true' : false,
    'data-tool': about.role,
    title: label,
  });
}
