/**
 * A plan as the fragment of an address: `1.k4fz10-b2cd5.q7`. Version, then four letters and the amount for each
 * exercise, then two letters that show whether a part was lost on the way. The letters come from the id, so
 * an old address works as long as the exercise, or one that names it in `formerIds`, is there.
 */
import { mostExercises, type Plan, type PlanItem } from './plan.ts';
import { mostAmount } from './plan-dose.ts';

/** `damaged`: not an address of ours, or a part of it is lost. `newer`: from a later version. `unknown`: an exercise is gone. */
export type PlanProblem = 'damaged' | 'newer' | 'unknown';

export interface Decoded {
  plan: Plan;
  problem?: PlanProblem;
}

/** No vowels and nothing that looks alike, so that no word comes about and people can type it. */
const letters = '23456789bcdfghjkmnpqrstvwxyz';
const version = '1';
const longest = 200;

/** Four letters for an exercise. Two ids with the same letters are an error of the build. */
export const planCode = (id: string): string => lettersOf(hash(id), 4);

/** The fragment without `#`; empty for an empty plan. */
export function encodePlan(plan: Plan): string {
  if (plan.length === 0) return '';
  const body = `${version}.${plan.map(({ id, amount }) => `${planCode(id)}${amount}`).join('-')}`;
  return `${body}.${check(body)}`;
}

/** Never throws. @param idOf the exercise behind each code, former ones too. */
export function decodePlan(fragment: string, idOf: ReadonlyMap<string, string>): Decoded {
  const text = fragment.replace(/^#/, '');
  if (text === '') return { plan: [] };
  if (/^(?:[2-9]|\d{2,3})\./.test(text)) return { plan: [], problem: 'newer' };
  const body = text.slice(0, -3);
  if (text.length > longest || !/^1\.[0-9a-z-]+\.[0-9a-z]{2}$/.test(text) || text !== `${body}.${check(body)}`) return damaged();
  const parts = body.slice(2).split('-').map(readPart);
  if (parts.length > mostExercises || parts.includes(undefined)) return damaged();
  return known(
    parts.filter((part) => part !== undefined),
    idOf,
  );
}

/** Code -> id, for all exercises under their present and former names. @throws where two share a code. */
export function codesOf(exercises: Iterable<{ id: string; formerIds: readonly string[] }>): Map<string, string> {
  const idOf = new Map<string, string>();
  for (const { id, formerIds } of exercises)
    for (const name of [id, ...formerIds]) {
      const other = idOf.get(planCode(name));
      if (other !== undefined && other !== id)
        throw new Error(`"${id}" (as "${name}") and "${other}" would share an address in plans: give one another name.`);
      idOf.set(planCode(name), id);
    }
  return idOf;
}

const damaged = (): Decoded => ({ plan: [], problem: 'damaged' });

function readPart(part: string): PlanItem | undefined {
  const match = /^([0-9a-z]{4})([1-9]\d?)$/.exec(part);
  const amount = Number(match?.[2]);
  return match?.[1] && amount <= mostAmount ? { id: match[1], amount } : undefined;
}

/** Two old names of one exercise become one entry. */
function known(parts: readonly PlanItem[], idOf: ReadonlyMap<string, string>): Decoded {
  const plan: PlanItem[] = [];
  let gone = false;
  for (const { id: code, amount } of parts) {
    const id = idOf.get(code);
    if (id === undefined) gone = true;
    else if (!plan.some((item) => item.id === id)) plan.push({ id, amount });
  }
  return gone ? { plan, problem: 'unknown' } : { plan };
}

const check = (body: string): string => lettersOf(hash(body), 2);

/** FNV-1a, 32 bits, mixed once more so that its low digits depend on every letter. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
}

function lettersOf(value: number, count: number): string {
  let rest = value;
  let text = '';
  for (let index = 0; index < count; index++) {
    text += letters[rest % letters.length];
    rest = Math.floor(rest / letters.length);
  }
  return text;
}
