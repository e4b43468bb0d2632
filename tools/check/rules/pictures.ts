import { atPlace } from '../../../src/model/integrity/report.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { articlesWithEntries, type Context, type Rule } from './rule.ts';

const address = /\/pictures\/[\w-]+\.(?:svg|avif|webp|jpg|png)/g;
const mostBytes = 200_000;

/** A picture that a page shows lies in public/pictures/, and is light enough for a phone. */
export const pictures: Rule = (catalog, context) => {
  const pages = [
    ...articlesWithEntries(catalog, context).map(({ entry }) => entry),
    ...context.entries.exercises.filter(({ id }) => catalog.exercises.has(id)),
  ];
  return pages.flatMap(({ file, body }) =>
    body.split('\n').flatMap((line, index) =>
      [...line.matchAll(address)].flatMap((found) => {
        const trouble = troubleOf(found[0], context);
        return trouble ? [atPlace(file, { line: index + 1, column: found.index + 1 }, trouble)] : [];
      }),
    ),
  );
};

type Trouble = Pick<Problem, 'code' | 'level' | 'message' | 'fix'>;

function troubleOf(picture: string, { bytesOf }: Context): Trouble | undefined {
  const bytes = bytesOf(picture);
  if (bytes === undefined) {
    const fix = `Put the file at public${picture}, or correct its name: capitals count.`;
    return { code: 'picture-missing', level: 'error', message: `There is no picture ${picture}`, fix };
  }
  if (bytes <= mostBytes) return undefined;
  return {
    code: 'picture-large',
    level: 'warning',
    message: `The picture ${picture} has ${Math.round(bytes / 1000)} kB`,
    fix: 'Make it smaller than 200 kB: fewer pixels, or save it as .webp or .avif.',
  };
}
