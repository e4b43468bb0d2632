import type { DataOf, Kind } from './kinds.ts';

export interface Place {
  line: number;
  column: number;
}

/** One article, exercise, source, term … after its schema has accepted it. */
export interface Entry<K extends Kind = Kind> {
  kind: K;
  /** `section/slug` for articles, the slug or `id` for the rest, `redFlags` for the one document. */
  id: string;
  file: string;
  data: DataOf<K>;
  /** The Markdown of a page, with line numbers of the file; empty for YAML entries. */
  body: string;
  /** Where a field stands in the file; 1:1 when the reader of the file does not know. */
  place: (path: readonly PropertyKey[]) => Place;
}

export type Entries = { [K in Kind]: Entry<K>[] };

export const nowhere = (): Place => ({ line: 1, column: 1 });
