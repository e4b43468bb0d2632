/** The plan on paper: drawings, amounts, boxes for two weeks, when to stop, and the way back. */
import { el } from '../../components/dom.client.ts';
import { loadFigures } from '../../components/exercise-data.client.ts';
import type { Plan } from '../../model/plan.ts';
import { amountWords, type PlanExercise } from '../../model/plan-exercise.ts';
import { site } from '../../site.ts';
import { qrCode } from './qr.client.ts';
import { planWords } from './words.ts';

const words = planWords.sheet;
const drawn = 2;

/** @returns when every drawing that can be had is in place. */
export async function fillSheet(place: HTMLElement, plan: Plan, byId: ReadonlyMap<string, PlanExercise>): Promise<void> {
  const chosen = plan.flatMap(({ id, amount }) => {
    const exercise = byId.get(id);
    return exercise ? [{ exercise, amount }] : [];
  });
  const drawings = await Promise.all(chosen.map(({ exercise }) => loadFigures(exercise.id)));
  place.replaceChildren(
    el('div', { class: 'sheet-head' }, el('p', { class: 'sheet-title' }, words.title), el('p', {}, `${words.from} ____________________`)),
    el('ol', { class: 'sheet-rows' }, ...chosen.map(({ exercise, amount }, index) => sheetRow(exercise, amount, drawings[index] ?? []))),
    el('div', { class: 'sheet-end' }, stopBox(chosen.map(({ exercise }) => exercise)), wayBack()),
  );
}

function sheetRow(exercise: PlanExercise, amount: number, drawings: readonly SVGSVGElement[]): HTMLLIElement {
  return el(
    'li',
    { class: 'sheet-row' },
    el('div', { class: 'sheet-figures' }, ...drawings.slice(0, drawn)),
    el('div', { class: 'sheet-text' }, el('p', { class: 'sheet-name' }, exercise.name), ...amountLines(exercise, amount)),
    el('div', { class: 'sheet-weeks' }, week(1), week(2)),
  );
}

/** The usual amount as it is written; a reader's own amount first, where it differs. In large print the own one stands alone. */
function amountLines(exercise: PlanExercise, amount: number): HTMLElement[] {
  if (amount === exercise.amount) return [el('p', {}, exercise.dose)];
  const usual = el('p', { class: 'sheet-usual' }, `${words.usual} ${exercise.dose}`);
  return [el('p', {}, `${amountWords(exercise, amount)}.`), usual];
}

function week(number: number): HTMLElement {
  return el(
    'p',
    { class: 'sheet-week' },
    el('span', {}, words.week(number)),
    ...Array.from({ length: 7 }, () => el('span', { class: 'box' })),
  );
}

function stopBox(exercises: readonly PlanExercise[]): HTMLElement {
  const signs = [...new Set(exercises.map(({ stopIf }) => stopIf))];
  return el(
    'div',
    { class: 'sheet-stop' },
    el('p', { class: 'sheet-name' }, words.stop),
    el('ul', {}, ...signs.map((sign) => el('li', {}, sign))),
    el('p', {}, `${words.help} ${location.host}/red-flags/`),
  );
}

function wayBack(): HTMLElement {
  return el('div', { class: 'sheet-return' }, el('p', {}, words.qr), qrCode(location.href, words.qrLabel), el('p', {}, site.name));
}
