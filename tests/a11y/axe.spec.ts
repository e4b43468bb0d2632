/** axe on every page of the site, by turns light and narrow, or dark and wide; and in all four views on one page of each kind. */
import { readdirSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.html') && !name.startsWith('pagefind/'))
  .map((name) => `/${name.replace(/index\.html$/, '')}`)
  .sort();

interface View {
  colorScheme: 'light' | 'dark';
  width: number;
}

const lightNarrow: View = { colorScheme: 'light', width: 320 };
const darkWide: View = { colorScheme: 'dark', width: 1280 };
/** Pages of one kind share their layout and colours: one of each kind is looked at in all of these. */
const everyView: readonly View[] = [lightNarrow, darkWide, { colorScheme: 'dark', width: 320 }, { colorScheme: 'light', width: 1280 }];

/** axe in the page itself. Its usual way opens a second page for each result, to join frames; the site has no frames. */
function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
}

async function problemsOn(page: Page, url: string, views: readonly View[]): Promise<string[]> {
  const found: string[] = [];
  await page.goto(url);
  for (const { colorScheme, width } of views) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    const { violations } = await axe(page).analyze();
    for (const { id, nodes } of violations) {
      const places = nodes.map((node) => node.target.join(' ')).slice(0, 3);
      found.push(`${url} ${colorScheme} ${width}: ${id} ${places.join(', ')}`);
    }
  }
  return found;
}

const parts = 8;

for (let part = 0; part < parts; part++) {
  test(`axe finds nothing on any page (part ${part + 1} of ${parts})`, async ({ page }) => {
    test.setTimeout(400_000);
    const found: string[] = [];
    const own = pages.filter((_url, index) => index % parts === part);
    for (const [index, url] of own.entries()) found.push(...(await problemsOn(page, url, [index % 2 === 0 ? lightNarrow : darkWide])));
    expect(found).toEqual([]);
  });
}

test('axe finds nothing in any view on one page of each kind', async ({ page }) => {
  test.setTimeout(400_000);
  const folderOf = (url: string): string => url.replace(/[^/]+\/$/, '');
  const kinds = new Map(pages.map((url) => [folderOf(url), url]));
  const found: string[] = [];
  for (const url of kinds.values()) found.push(...(await problemsOn(page, url, everyView)));
  expect(kinds.size).toBeGreaterThan(8);
  expect(found).toEqual([]);
});

test('there are pages to look at', () => {
  expect(pages.length).toBeGreaterThan(100);
});
