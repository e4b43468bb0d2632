/** The plan page. The plan is the address; every change writes it anew. */
import { part, show } from '../../components/dom.client.ts';
import { type ExerciseData, loadExercises, planInAddress } from '../../components/exercise-data.client.ts';
import { addTo, mostExercises, move, type Plan, removeFrom, setAmount } from '../../model/plan.ts';
import { decodePlan, encodePlan } from '../../model/plan-codec.ts';
import type { PlanExercise } from '../../model/plan-exercise.ts';
import { planUrl, playerUrl } from '../../model/url.ts';
import { erase, keep, readKept } from './kept.ts';
import { planRow } from './list.client.ts';
import { fillPicker, markPicked } from './picker.client.ts';
import { fillSheet } from './sheet.client.ts';
import { planWords } from './words.ts';

export async function startPlan(): Promise<void> {
  try {
    new PlanPage(await loadExercises()).open();
  } catch {
    part('status').textContent = planWords.notLoaded;
  }
}

class PlanPage {
  private plan: Plan = [];
  private readonly data: ExerciseData;

  constructor(data: ExerciseData) {
    this.data = data;
  }

  open(): void {
    fillPicker(part('picker'), [...this.data.byId.values()], (exercise) => this.add(exercise));
    part('keep').addEventListener('click', () => this.keep());
    part('open-kept').addEventListener('click', () => this.openKept());
    part('erase').addEventListener('click', () => this.erase());
    part('copy').addEventListener('click', () => void this.copy());
    part('print').addEventListener('click', () => void this.print());
    part('large').addEventListener('change', () => this.sizeSheet());
    this.sizeSheet();
    addEventListener('hashchange', () => this.read());
    this.read();
    show(part('app'), true);
  }

  private sizeSheet(): void {
    part('sheet').classList.toggle('sheet-large', part<HTMLInputElement>('large').checked);
  }

  private read(): void {
    const { plan, problem } = planInAddress(this.data);
    if (plan.length === 0 && !problem && readKept() !== '') {
      this.openKept();
      return;
    }
    this.set(plan, problem ? planWords.problem[problem] : '');
  }

  private set(plan: Plan, message: string): void {
    this.plan = plan;
    const fragment = encodePlan(plan);
    history.replaceState(null, '', `${planUrl}${fragment === '' ? '' : `#${fragment}`}`);
    this.show(fragment);
    part('status').textContent = message;
  }

  private show(fragment: string): void {
    const { plan } = this;
    const act = {
      move: (id: string, by: -1 | 1) => this.move(id, by),
      remove: (id: string) => this.remove(id),
      setAmount: (id: string, amount: number) => this.set(setAmount(this.plan, id, amount), ''),
    };
    const rows = plan.flatMap((item, index) => {
      const exercise = this.data.byId.get(item.id);
      return exercise ? [planRow(item, exercise, { index, count: plan.length }, act)] : [];
    });
    this.keepFocus(() => part('list').replaceChildren(...rows));
    markPicked(part('picker'), plan);
    part<HTMLAnchorElement>('start').href = `${playerUrl}#${fragment}`;
    show(part('empty'), plan.length === 0);
    show(part('filled'), plan.length > 0);
    this.showKept(fragment);
    void fillSheet(part('sheet'), plan, this.data.byId);
  }

  /** The list is drawn anew; the control that was in use is in use again. */
  private keepFocus(draw: () => void): void {
    const active = document.activeElement;
    const tool = active?.getAttribute('data-tool');
    const id = active?.closest('[data-id]')?.getAttribute('data-id');
    draw();
    if (tool && id) part('list').querySelector<HTMLElement>(`[data-id="${id}"] [data-tool="${tool}"]`)?.focus();
  }

  private add(exercise: PlanExercise): void {
    const before = this.plan;
    if (before.some(({ id }) => id === exercise.id)) return;
    const plan = addTo(before, { id: exercise.id, amount: exercise.amount });
    this.set(plan, before.length >= mostExercises ? planWords.full : planWords.added(exercise.name, plan.length));
  }

  private move(id: string, by: -1 | 1): void {
    const plan = move(this.plan, id, by);
    const place = plan.findIndex((item) => item.id === id) + 1;
    this.set(plan, planWords.moved(this.nameOf(id), place, plan.length));
  }

  private remove(id: string): void {
    const index = this.plan.findIndex((item) => item.id === id);
    this.set(removeFrom(this.plan, id), planWords.removed(this.nameOf(id)));
    const next = this.plan[Math.min(index, this.plan.length - 1)];
    const focus = next && part('list').querySelector<HTMLElement>(`[data-id="${next.id}"] [data-tool="remove"]`);
    (focus ?? part('list-heading')).focus();
  }

  private nameOf(id: string): string {
    return this.data.byId.get(id)?.name ?? id;
  }

  private keep(): void {
    const fragment = encodePlan(this.plan);
    const done = keep(fragment);
    this.showKept(fragment);
    part('status').textContent = done ? planWords.kept : planWords.notKept;
    if (done) part('erase').focus();
  }

  private erase(): void {
    erase();
    this.showKept(encodePlan(this.plan));
    part('status').textContent = planWords.erased;
    part('list-heading').focus();
  }

  private openKept(): void {
    const { plan, problem } = decodePlan(readKept(), this.data.idOf);
    this.set(plan, problem ? planWords.problem[problem] : planWords.opened);
  }

  private showKept(fragment: string): void {
    const kept = readKept();
    show(part('device'), fragment !== '' || kept !== '');
    show(part('erase'), kept !== '');
    show(part('keep'), fragment !== '' && kept !== fragment);
    show(part('open-kept'), kept !== '' && kept !== fragment);
    show(part('differs'), kept !== '' && kept !== fragment && fragment !== '');
  }

  private async copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(location.href);
      part('status').textContent = planWords.copied;
    } catch {
      part('status').textContent = planWords.notCopied;
    }
  }

  private async print(): Promise<void> {
    await fillSheet(part('sheet'), this.plan, this.data.byId);
    print();
  }
}
