/** The page itself and the way to it. */
import type { BreadcrumbList, WebPage } from 'schema-dts';
import type { Crumb } from '../../model/article-page.ts';
import { absoluteUrl, site } from '../../site.ts';
import { websiteId } from './site.ts';

export interface PageNames {
  /** The h1. */
  heading: string;
  path: string;
  /** The links above the heading. */
  crumbs: readonly Crumb[];
}

export function webPage({ heading, path, crumbs }: PageNames): WebPage {
  return {
    '@type': 'WebPage',
    '@id': absoluteUrl(path),
    url: absoluteUrl(path),
    name: heading,
    inLanguage: site.locale,
    isPartOf: { '@id': websiteId },
    ...(crumbs.length > 0 ? { breadcrumb: { '@id': crumbsId(path) } } : {}),
  };
}

export const crumbsId = (path: string): string => absoluteUrl(`${path}#breadcrumb`);

/** The crumbs that stand on the page, and the page as the last step. None where the page shows none. */
export function breadcrumbs({ heading, path, crumbs }: PageNames): BreadcrumbList[] {
  if (crumbs.length === 0) return [];
  const steps = [...crumbs, { name: heading, url: path }];
  return [
    {
      '@type': 'BreadcrumbList',
      '@id': crumbsId(path),
      itemListElement: steps.map(({ name, url }, index) => ({ '@type': 'ListItem', position: index + 1, name, item: absoluteUrl(url) })),
    },
  ];
}
