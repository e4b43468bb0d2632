/** Everything an exercise's page shows, worked out in one place. */
import type { Crumb } from './article-page.ts';
import type { Article, Catalog, Exercise } from './catalog.ts';
import { strengthWords } from './citations.ts';
import { encodePlan } from './plan-codec.ts';
import { readDose } from './plan-dose.ts';
import type { Claim, Source } from './schema/evidence.ts';
import { claimUrl, planUrl } from './url.ts';

export interface Finding {
  claim: Claim;
  url: string;
  /** How sure we are, in words. */
  words: string;
}

export interface ExercisePage {
  exercise: Exercise;
  /** "Yoga". */
  kind: string;
  crumbs: Crumb[];
  easier: Exercise | undefined;
  harder: Exercise | undefined;
  articles: Article[];
  findings: Finding[];
  sources: Source[];
  /** The address of a plan with this exercise alone. */
  planUrl: string;
}

/** @throws where the catalog has no such exercise. */
export function exercisePage(catalog: Catalog, id: string): ExercisePage {
  const exercise = catalog.exercises.get(id);
  if (!exercise) throw new Error(`There is no exercise "${id}".`);
  return {
    exercise,
    kind: kindName(catalog, exercise.category),
    crumbs: crumbsOf(catalog),
    easier: catalog.exercises.get(exercise.easier ?? ''),
    harder: catalog.exercises.get(exercise.harder ?? ''),
    articles: [...catalog.articles.values()].filter((article) => uses(article, id)),
    findings: findingsOf(catalog, exercise.category),
    sources: exercise.sources.flatMap((source) => catalog.sources.get(source) ?? []),
    planUrl: startPlanUrl(exercise),
  };
}

/** The way to a page below the library. */
export function crumbsOf({ sections }: Catalog): Crumb[] {
  const section = sections.get('exercises');
  return [
    { name: 'Home', url: '/' },
    ...(section ? [{ name: section.nav, url: '/exercises/' }] : []),
    { name: 'Library', url: '/exercises/library/' },
  ];
}

/** The heading of a kind; the kind itself where content gives it no name. */
export function kindName({ exerciseKinds }: Catalog, category: string): string {
  return exerciseKinds.get(category)?.name ?? `${category.charAt(0).toUpperCase()}${category.slice(1)}`;
}

export const startPlanUrl = ({ id, dose }: Pick<Exercise, 'id' | 'dose'>): string =>
  `${planUrl}#${encodePlan([{ id, amount: readDose(dose).amount }])}`;

const uses = (article: Article, id: string): boolean =>
  article.exercises.includes(id) || article.body.exercises.some((mention) => mention.id === id);

function findingsOf({ exerciseKinds, claims }: Catalog, category: string): Finding[] {
  const ids = exerciseKinds.get(category)?.claims ?? [];
  return ids.flatMap((id) => claims.get(id) ?? []).map((claim) => ({ claim, url: claimUrl(claim.id), words: strengthWords(claim) }));
}
