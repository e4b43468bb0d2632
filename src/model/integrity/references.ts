/** Every id leads somewhere, nothing names itself or the same thing twice. */
import type { Catalog } from '../catalog.ts';
import type { Entries, Entry } from '../entry.ts';
import { urgencies } from '../help-card.ts';
import type { Problem } from '../problem.ts';
import { atField, atPlace, unknown } from './report.ts';

export function checkReferences(catalog: Catalog, entries: Entries): Problem[] {
  return [
    ...entries.articles.flatMap((entry) => [...people(entry, catalog), ...seeAlso(entry, catalog, entries), ...fields(entry, catalog)]),
    ...mentions(catalog),
    ...tooMild(catalog),
    ...exercises(catalog, entries),
    ...redFlags(catalog, entries),
    ...myths(catalog, entries),
  ];
}

function people(entry: Entry<'articles'>, { people: known }: Catalog): Problem[] {
  const { author, reviewer } = entry.data;
  const found: Problem[] = [];
  if (!known.has(author)) found.push(atField(entry, ['author'], unknown('person', author, known.keys(), 'people.yaml')));
  if (reviewer === undefined) return found;
  const person = known.get(reviewer);
  if (!person) found.push(atField(entry, ['reviewer'], unknown('person', reviewer, known.keys(), 'people.yaml')));
  else if (person.kind !== 'clinician') {
    found.push(
      atField(entry, ['reviewer'], {
        code: 'reviewer-kind',
        message: `"${reviewer}" is not a clinician`,
        fix: 'Only a clinician can review a page.',
      }),
    );
  }
  return found;
}

function seeAlso(entry: Entry<'articles'>, catalog: Catalog, entries: Entries): Problem[] {
  const all = new Set(entries.articles.map((article) => article.id));
  const seen = new Set<string>();
  return entry.data.seeAlso.flatMap(({ article: id }, index) => {
    const at = ['seeAlso', index, 'article'];
    const twice = seen.has(id);
    seen.add(id);
    if (id === entry.id)
      return [atField(entry, at, { code: 'see-also-self', message: 'The article names itself', fix: 'Name another article.' })];
    if (twice) return [atField(entry, at, { code: 'see-also-twice', message: `"${id}" is named twice`, fix: 'Remove one.' })];
    if (!all.has(id)) return [atField(entry, at, unknown('article', id, all, 'articles/'))];
    if (entry.data.status === 'live' && !catalog.articles.has(id)) {
      return [
        atField(entry, at, { code: 'see-also-draft', message: `"${id}" is a draft`, fix: 'Make it live first, or name another article.' }),
      ];
    }
    return [];
  });
}

function fields(entry: Entry<'articles'>, catalog: Catalog): Problem[] {
  const { exercises: used, warning, help } = entry.data;
  const strips = new Set(['none', ...Object.keys(catalog.redFlags.strips), ...Object.keys(catalog.redFlags.cautions ?? {})]);
  const topics = new Set(Object.keys(catalog.redFlags.topics));
  return [
    ...used.flatMap((id, index) =>
      catalog.exercises.has(id)
        ? []
        : [atField(entry, ['exercises', index], unknown('exercise', id, catalog.exercises.keys(), 'exercises/'))],
    ),
    ...(strips.has(warning) ? [] : [atField(entry, ['warning'], unknown('strip', warning, strips, 'red-flags.yaml'))]),
    ...help.flatMap((id, index) =>
      topics.has(id) ? [] : [atField(entry, ['help', index], unknown('help topic', id, topics, 'red-flags.yaml'))],
    ),
  ];
}

function mentions(catalog: Catalog): Problem[] {
  return [...catalog.articles.values(), ...catalog.exercises.values()].flatMap(({ body, file }) => [
    ...body.terms
      .filter(({ id }) => !catalog.glossary.has(id))
      .map((at) => atPlace(file, at, unknown('term', at.id, catalog.glossary.keys(), 'glossary.yaml'))),
    ...body.exercises
      .filter(({ id }) => !catalog.exercises.has(id))
      .map((at) => atPlace(file, at, unknown('exercise', at.id, catalog.exercises.keys(), 'exercises/'))),
    ...body.signs
      .filter(({ id }) => !catalog.signs.has(id))
      .map((at) => atPlace(file, at, unknown('sign', at.id, catalog.signs.keys(), 'red-flags.yaml'))),
  ]);
}

/** How fast a card of each kind asks people to act, as places in the order of urgency. */
const cardPlace: Readonly<Record<string, number>> = { emergency: 0, urgent: 1, soon: 2, routine: 3 };

/** A sign may stand in a card that is stricter than itself, never in a milder one. */
function tooMild(catalog: Catalog): Problem[] {
  return [...catalog.articles.values()].flatMap(({ body, file }) =>
    body.signs.flatMap((at) => {
      const sign = catalog.signs.get(at.id);
      if (!sign || (cardPlace[at.urgency] ?? 0) <= urgencies.indexOf(sign.urgency)) return [];
      const fix = `Put it in a card of its own with urgency="${Object.keys(cardPlace)[urgencies.indexOf(sign.urgency)]}".`;
      return [
        atPlace(file, at, {
          code: 'card-too-mild',
          message: `The sign "${at.id}" is ${sign.urgency}, but its card says "${at.urgency}"`,
          fix,
        }),
      ];
    }),
  );
}

function exercises(catalog: Catalog, entries: Entries): Problem[] {
  return entries.exercises.flatMap((entry) => [
    ...(['easier', 'harder'] as const).flatMap((field) => neighbour(entry, field, catalog)),
    ...entry.data.sources.flatMap((id, index) =>
      catalog.sources.has(id)
        ? []
        : [atField(entry, ['sources', index], unknown('source', id, catalog.sources.keys(), 'evidence/sources.yaml'))],
    ),
  ]);
}

/** The exercise to go on with when this one is too hard or too easy. */
function neighbour(entry: Entry<'exercises'>, field: 'easier' | 'harder', { exercises: known }: Catalog): Problem[] {
  const id = entry.data[field];
  if (id === undefined) return [];
  if (id === entry.id) {
    const words = {
      code: 'exercise-self',
      message: `The exercise names itself as ${field}`,
      fix: 'Name another exercise, or leave it out.',
    };
    return [atField(entry, [field], words)];
  }
  return known.has(id) ? [] : [atField(entry, [field], unknown('exercise', id, known.keys(), 'exercises/'))];
}

function redFlags({ signs, redFlags: instrument, claims }: Catalog, entries: Entries): Problem[] {
  const [entry] = entries.redFlags;
  if (!entry) return [];
  const topics = new Set(Object.keys(instrument.topics));
  const people = new Set(Object.keys(instrument.people));
  const seen = new Set<string>();
  const inSigns = instrument.signs.flatMap((sign, index) => {
    const twice = seen.has(sign.id);
    seen.add(sign.id);
    return [
      ...(twice
        ? [
            atField(entry, ['signs', index, 'id'], {
              code: 'id-duplicate',
              message: `The sign "${sign.id}" stands twice`,
              fix: 'Keep one.',
            }),
          ]
        : []),
      ...(people.has(sign.who)
        ? []
        : [atField(entry, ['signs', index, 'who'], unknown('group of people', sign.who, people, 'red-flags.yaml'))]),
      ...sign.topics.flatMap((id) =>
        topics.has(id) ? [] : [atField(entry, ['signs', index, 'topics'], unknown('topic', id, topics, 'red-flags.yaml'))],
      ),
      ...sign.claims.flatMap((id) =>
        claims.has(id) ? [] : [atField(entry, ['signs', index, 'claims'], unknown('claim', id, claims.keys(), 'evidence/claims.yaml'))],
      ),
    ];
  });
  const inStrips = Object.entries(instrument.strips).flatMap(([strip, ids]) =>
    ids.flatMap((id, index) =>
      signs.has(id) ? [] : [atField(entry, ['strips', strip, index], unknown('sign', id, signs.keys(), 'red-flags.yaml'))],
    ),
  );
  const inCautions = Object.entries(instrument.cautions ?? {}).flatMap(([caution, { claims: ids }]) =>
    ids.flatMap((id, index) =>
      claims.has(id)
        ? []
        : [atField(entry, ['cautions', caution, 'claims', index], unknown('claim', id, claims.keys(), 'evidence/claims.yaml'))],
    ),
  );
  return [...inSigns, ...inStrips, ...inCautions];
}

function myths(catalog: Catalog, entries: Entries): Problem[] {
  return entries.myths.flatMap((entry) => [
    ...entry.data.claims.flatMap((id, index) =>
      catalog.claims.has(id)
        ? []
        : [atField(entry, ['claims', index], unknown('claim', id, catalog.claims.keys(), 'evidence/claims.yaml'))],
    ),
    ...entry.data.articles.flatMap((id, index) =>
      catalog.articles.has(id) ? [] : [atField(entry, ['articles', index], unknown('article', id, catalog.articles.keys(), 'articles/'))],
    ),
  ]);
}
