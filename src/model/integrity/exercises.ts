/** Saved plans must lead to one exercise each, and what is said of a kind of exercise must be checked. */
import type { Catalog } from '../catalog.ts';
import type { Entries, Entry } from '../entry.ts';
import { planCode } from '../plan-codec.ts';
import type { Problem } from '../problem.ts';
import { atField, unknown } from './report.ts';

export function checkExercises(catalog: Catalog, entries: Entries): Problem[] {
  return [...formerIds(entries), ...planCodes(entries), ...kinds(catalog, entries), ...frameSteps(entries)];
}

/** A former name that another exercise has now, or had too, would lead saved plans astray. */
function formerIds({ exercises }: Entries): Problem[] {
  return exercises.flatMap((entry) =>
    entry.data.formerIds.flatMap((name, index) => {
      const other = exercises.find(({ id, data }) => id === name || (id !== entry.id && data.formerIds.includes(name)));
      if (!other) return [];
      const message = other === entry ? `"${name}" is its present name` : `"${name}" belongs to "${other.id}" as well`;
      return [atField(entry, ['formerIds', index], { code: 'former-id-taken', message, fix: 'Remove it here.' })];
    }),
  );
}

function planCodes({ exercises }: Entries): Problem[] {
  const owners = new Map<string, Entry<'exercises'>>();
  return exercises.flatMap((entry) =>
    [entry.id, ...entry.data.formerIds].flatMap((name) => {
      const owner = owners.get(planCode(name)) ?? entry;
      owners.set(planCode(name), owner);
      if (owner === entry || [owner.id, ...owner.data.formerIds].includes(name)) return [];
      const message = `In the addresses of plans "${name}" would look like "${owner.id}"`;
      return [atField(entry, ['name'], { code: 'plan-code-shared', message, fix: 'Give the file another name.' })];
    }),
  );
}

function kinds({ claims }: Catalog, entries: Entries): Problem[] {
  return entries.exerciseKinds.flatMap((entry) =>
    entry.data.claims.flatMap((id, index) => {
      const claim = claims.get(id);
      const at = ['claims', index];
      if (!claim) return [atField(entry, at, unknown('claim', id, claims.keys(), 'evidence/claims.yaml'))];
      if (claim.verification !== 'none') return [];
      return [
        atField(entry, at, { code: 'claim-unverified', message: `The claim "${id}" was not checked`, fix: 'Check it, or remove it here.' }),
      ];
    }),
  );
}

/** A drawing shows steps that the exercise has. */
function frameSteps({ exercises }: Entries): Problem[] {
  return exercises.flatMap((entry) =>
    entry.data.frames.flatMap(({ steps }, frame) =>
      steps.flatMap((step, index) => {
        const count = entry.data.steps.length;
        if (step <= count) return [];
        const message = `The drawing shows step ${step}, but the exercise has ${count} steps`;
        return [atField(entry, ['frames', frame, 'steps', index], { code: 'frame-step', message, fix: `Write steps from 1 to ${count}.` })];
      }),
    ),
  );
}
