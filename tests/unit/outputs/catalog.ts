/** The catalog of the small fixture, changed for one test. */
import { buildCatalog, type Catalog } from '../../../src/model/catalog.ts';
import { readContent } from '../../../tools/read-content.ts';
import { changedContent, smallFixture } from '../../content-folder.ts';

export type FileChange = [file: string, from: string | RegExp, to: string];

export function catalogOf(...changes: FileChange[]): Catalog {
  const folder = changes.length === 0 ? smallFixture : changedContent(changes);
  return buildCatalog(readContent(folder).entries, { drafts: false }).catalog;
}
