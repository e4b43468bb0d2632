import type { ExerciseAction, ExercisePlan } from 'schema-dts';
import type { ExercisePage } from '../../model/exercise-page.ts';
import { absoluteUrl, site } from '../../site.ts';
import { citation } from './citation.ts';
import { organizationId } from './site.ts';

/** What an exercise that needs nothing says under equipment. */
const noEquipment = 'None';

/** An exercise as its page shows it: names, kind, steps, how much, how hard, what it needs, and where the steps were read. */
export function exercisePlan({ exercise, kind, sources }: ExercisePage): ExercisePlan {
  const id = absoluteUrl(`${exercise.url}#exercise`);
  return {
    '@type': 'ExercisePlan',
    '@id': id,
    name: exercise.name,
    ...(exercise.alsoCalled.length > 0 ? { alternateName: exercise.alsoCalled } : {}),
    mainEntityOfPage: { '@id': absoluteUrl(exercise.url) },
    exerciseType: kind,
    intensity: exercise.level,
    text: exercise.steps.join(' '),
    additionalVariable: exercise.dose,
    inLanguage: site.locale,
    publisher: { '@id': organizationId },
    ...(sources.length > 0 ? { citation: sources.map(citation) } : {}),
    potentialAction: exerciseAction(id, exercise, kind),
  };
}

/** Doing it: the same kind, and what the page says one needs. */
function exerciseAction(plan: string, { name, equipment }: ExercisePage['exercise'], kind: string): ExerciseAction {
  const needs = equipment === noEquipment ? {} : { instrument: { '@type': 'Thing' as const, name: equipment } };
  return { '@type': 'ExerciseAction', name, exerciseType: kind, exercisePlan: { '@id': plan }, ...needs };
}
