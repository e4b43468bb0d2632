/** The site and the people behind it, the same on every page. */
import type { Organization, WebSite } from 'schema-dts';
import { absoluteUrl, site } from '../../site.ts';

export const organizationId = absoluteUrl('/#organization');
export const websiteId = absoluteUrl('/#website');

export function organization(): Organization {
  return { '@type': 'Organization', '@id': organizationId, name: site.name, url: absoluteUrl('/'), logo: absoluteUrl('/icon-512.png') };
}

export function website(): WebSite {
  return {
    '@type': 'WebSite',
    '@id': websiteId,
    name: site.name,
    url: absoluteUrl('/'),
    inLanguage: site.locale,
    publisher: { '@id': organizationId },
  };
}
