import type { DefinedTermSet } from 'schema-dts';
import type { Catalog } from '../../model/catalog.ts';
import { termUrl } from '../../model/url.ts';
import { absoluteUrl } from '../../site.ts';

/** @param name the heading of the glossary's page. */
export function definedTermSet({ glossary }: Catalog, name: string): DefinedTermSet {
  const terms = [...glossary.values()];
  return {
    '@type': 'DefinedTermSet',
    '@id': absoluteUrl('/glossary/#terms'),
    name,
    url: absoluteUrl('/glossary/'),
    hasDefinedTerm: terms.map(({ id, term, definition, also }) => ({
      '@type': 'DefinedTerm',
      '@id': absoluteUrl(termUrl(id)),
      name: term,
      description: definition,
      ...(also.length > 0 ? { alternateName: also } : {}),
    })),
  };
}
