/** Short ways to say where a problem is. */
import type { Entry, Place } from '../entry.ts';
import { didYouMean } from '../nearest.ts';
import type { Problem } from '../problem.ts';

export type Words = Pick<Problem, 'code' | 'message' | 'fix' | 'seeks'> & { level?: Problem['level'] };

/** A problem in a field of an entry. */
export function atField(entry: Pick<Entry, 'file' | 'place'>, path: readonly PropertyKey[], words: Words): Problem {
  return { level: 'error', file: entry.file, ...entry.place(path), ...words };
}

/** A problem at a place in a page's text. */
export function atPlace(file: string, { line, column }: Place, words: Words): Problem {
  return { level: 'error', file, line, column, ...words };
}

/** The words for an id that leads nowhere. @param where the file that should hold it, or the folder of its page with a slash. */
export function unknown(what: string, id: string, known: Iterable<string>, where: string): Words {
  return {
    code: 'id-unknown',
    message: `There is no ${what} "${id}"`,
    fix: didYouMean(id, known, `Add it to ${where}, or remove it.`),
    seeks: where.endsWith('/') ? `${where}${id}.mdx` : where,
  };
}
