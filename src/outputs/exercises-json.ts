/** The exercises for the plan and the player: one small file, fetched by these two pages only. */
import type { Catalog } from '../model/catalog.ts';
import { kindName } from '../model/exercise-page.ts';
import { codesOf } from '../model/plan-codec.ts';
import { readDose } from '../model/plan-dose.ts';
import type { PlanExercise } from '../model/plan-exercise.ts';

export interface ExercisesFile {
  exercises: PlanExercise[];
}

/** @throws where two exercises would share an address in plans. */
export function exercisesJson(catalog: Catalog): string {
  codesOf(catalog.exercises.values());
  const exercises = [...catalog.exercises.values()].map(
    (exercise): PlanExercise => ({
      id: exercise.id,
      formerIds: exercise.formerIds,
      name: exercise.name,
      kind: kindName(catalog, exercise.category),
      level: exercise.level,
      steps: exercise.steps,
      dose: exercise.dose,
      stopIf: exercise.stopIf,
      ...readDose(exercise.dose),
    }),
  );
  return `${JSON.stringify({ exercises } satisfies ExercisesFile)}\n`;
}
