import type { ExercisePlan } from 'schema-dts';
import type { ExercisePage } from '../../model/exercise-page.ts';
import { absoluteUrl, site } from '../../site.ts';
import { citation } from './citation.ts';
import { organizationId } from './site.ts';

/** An exercise as its page shows it: name, kind, steps, how much, how hard, and where the steps were read. */
export function exercisePlan({ exercise, kind, sources }: ExercisePage): ExercisePlan {
  return {
    '@type': 'ExercisePlan',
    '@id': absoluteUrl(`${exercise.url}#exercise`),
    name: exercise.name,
    mainEntityOfPage: { '@id': absoluteUrl(exercise.url) },
    exerciseType: kind,
    intensity: exercise.level,
    text: exercise.steps.join(' '),
    additionalVariable: exercise.dose,
    inLanguage: site.locale,
    publisher: { '@id': organizationId },
    ...(sources.length > 0 ? { citation: sources.map(citation) } : {}),
  };
}
