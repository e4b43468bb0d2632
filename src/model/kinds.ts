/** Every kind of content: where it lives, what shape its file has, which schema holds it. */
import type { z } from 'astro/zod';
import { articleSchema } from './schema/article.ts';
import { claimSchema, sourceSchema } from './schema/evidence.ts';
import { exerciseKindSchema, exerciseSchema } from './schema/exercise.ts';
import { redFlagsSchema, regionSchema, visitSchema } from './schema/getting-help.ts';
import { homeSchema, mythSchema, personSchema, redirectSchema, searchWordsSchema, sectionSchema, termSchema } from './schema/site-data.ts';

interface KindShape {
  /** A folder of MDX files, or one YAML file. */
  path: string;
  /** `pages`: a file an entry. `list`: a YAML list of entries. `document`: the whole file is one entry. */
  shape: 'pages' | 'list' | 'document';
  schema: z.ZodType;
  /** Whether a content folder can do without it. */
  optional: boolean;
}

export const kinds = {
  articles: { path: 'articles', shape: 'pages', schema: articleSchema, optional: false },
  exercises: { path: 'exercises', shape: 'pages', schema: exerciseSchema, optional: true },
  exerciseKinds: { path: 'exercise-kinds.yaml', shape: 'list', schema: exerciseKindSchema, optional: true },
  home: { path: 'home.yaml', shape: 'document', schema: homeSchema, optional: false },
  sections: { path: 'sections.yaml', shape: 'list', schema: sectionSchema, optional: false },
  people: { path: 'people.yaml', shape: 'list', schema: personSchema, optional: false },
  sources: { path: 'evidence/sources.yaml', shape: 'list', schema: sourceSchema, optional: false },
  claims: { path: 'evidence/claims.yaml', shape: 'list', schema: claimSchema, optional: false },
  glossary: { path: 'glossary.yaml', shape: 'list', schema: termSchema, optional: true },
  redFlags: { path: 'red-flags.yaml', shape: 'document', schema: redFlagsSchema, optional: false },
  regions: { path: 'regions.yaml', shape: 'list', schema: regionSchema, optional: false },
  visit: { path: 'visit.yaml', shape: 'document', schema: visitSchema, optional: true },
  redirects: { path: 'redirects.yaml', shape: 'list', schema: redirectSchema, optional: true },
  myths: { path: 'myths.yaml', shape: 'list', schema: mythSchema, optional: true },
  searchWords: { path: 'search-words.yaml', shape: 'list', schema: searchWordsSchema, optional: true },
} as const satisfies Record<string, KindShape>;

export type Kind = keyof typeof kinds;
export type DataOf<K extends Kind> = z.infer<(typeof kinds)[K]['schema']>;

/** The key that names an entry inside a YAML list. */
export function entryKey(kind: Kind): 'id' | 'from' {
  return kind === 'redirects' ? 'from' : 'id';
}
