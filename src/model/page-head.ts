/** What stands in the head of a page, as data: made by `outputs/head.ts`, shown by `components/Head.astro`. */
export interface Alternate {
  type: string;
  title: string;
  href: string;
}

export interface PageHead {
  title: string;
  description: string;
  canonical: string;
  /** The value of the robots tag. */
  robots: string;
  author: string | undefined;
  /** Pairs of property and content, in the order they are written. */
  openGraph: readonly (readonly [property: string, content: string])[];
  alternates: readonly Alternate[];
  /** The text of the JSON-LD block; empty where the page has none. */
  jsonLd: string;
}
