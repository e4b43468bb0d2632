/** An exercise as schema.org data: what its page shows, and nothing more. */
import type { ExercisePage } from '../model/exercise-page.ts';
import { absoluteUrl } from '../site.ts';

/** An `ExerciseAction` with its `ExercisePlan`, as text that is safe inside a script element. */
export function exerciseJsonLd({ exercise, kind }: ExercisePage): string {
  const url = absoluteUrl(exercise.url);
  return safe({
    '@context': 'https://schema.org',
    '@type': 'ExerciseAction',
    '@id': `${url}#exercise`,
    url,
    name: exercise.name,
    description: exercise.steps.join(' '),
    exerciseType: kind,
    exercisePlan: {
      '@type': 'ExercisePlan',
      '@id': `${url}#plan`,
      name: exercise.name,
      description: exercise.dose,
      exerciseType: kind,
      intensity: exercise.level,
      additionalVariable: exercise.position,
    },
  });
}

const safe = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
