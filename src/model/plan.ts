/** A plan: exercises that a reader picked, in the reader's order. Every change gives a new plan. */
import { clampAmount } from './plan-dose.ts';

export interface PlanItem {
  /** The exercise. */
  id: string;
  /** Times or minutes: a whole number from 1 to 60. */
  amount: number;
}

export type Plan = readonly PlanItem[];

/** Longer plans do not fit on the sheet, nor into a day. */
export const mostExercises = 12;

/** At the end; unchanged where it is in already or the plan is full. */
export function addTo(plan: Plan, item: PlanItem): Plan {
  return plan.length >= mostExercises || plan.some(({ id }) => id === item.id) ? plan : [...plan, item];
}

export const removeFrom = (plan: Plan, id: string): Plan => plan.filter((item) => item.id !== id);

export function setAmount(plan: Plan, id: string, amount: number): Plan {
  return plan.map((item) => (item.id === id ? { id, amount: clampAmount(amount) } : item));
}

/** @param by -1 for one place up, 1 for one place down. Unchanged at the ends. */
export function move(plan: Plan, id: string, by: -1 | 1): Plan {
  const from = plan.findIndex((item) => item.id === id);
  const [item, other] = [plan[from], plan[from + by]];
  if (!item || !other) return plan;
  const moved = [...plan];
  moved[from] = other;
  moved[from + by] = item;
  return moved;
}
