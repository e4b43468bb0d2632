/** Everything that one page says of itself to search engines. */
import type { Thing } from 'schema-dts';
import { articlePage } from '../../model/article-page.ts';
import type { Catalog } from '../../model/catalog.ts';
import { exercisePage } from '../../model/exercise-page.ts';
import { articleThings } from './article.ts';
import { exercisePlan } from './exercise.ts';
import { definedTermSet } from './glossary.ts';
import { breadcrumbs, type PageNames, webPage } from './page.ts';
import { organization, website } from './site.ts';

/** @param names.path chooses what else the page holds: an article, an exercise, the glossary, or nothing more. */
export function pageThings(catalog: Catalog, names: PageNames, image: string): Thing[] {
  return [organization(), website(), ...ownThings(catalog, names, image), ...breadcrumbs(names)];
}

function ownThings(catalog: Catalog, names: PageNames, image: string): Thing[] {
  const id = names.path.slice(1, -1);
  if (catalog.articles.has(id)) return articleThings({ catalog, page: articlePage(catalog, id), image });
  const exercise = catalog.exercises.get(id.split('/').at(-1) ?? '');
  if (exercise?.url === names.path) return [webPage(names), exercisePlan(exercisePage(catalog, exercise.id))];
  if (names.path === '/glossary/') return [webPage(names), definedTermSet(catalog, names.heading)];
  return [webPage(names)];
}
