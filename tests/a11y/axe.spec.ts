/** axe on every page of the site, light and dark, narrow and wide. */
import { readdirSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.html') && !name.startsWith('pagefind/'))
  .map((name) => `/${name.replace(/index\.html$/, '')}`)
  .sort();

const parts = 12;
/** What another colour or width can change; every rule runs in two of the four views. */
const visual = ['color-contrast', 'target-size', 'scrollable-region-focusable'];
const views = [
  { colorScheme: 'light', width: 320, rules: undefined },
  { colorScheme: 'dark', width: 320, rules: visual },
  { colorScheme: 'dark', width: 1280, rules: undefined },
  { colorScheme: 'light', width: 1280, rules: visual },
] as const;

for (let part = 0; part < parts; part++) {
  test(`axe finds nothing on any page, in four views (part ${part + 1} of ${parts})`, async ({ page }) => {
    test.setTimeout(400_000);
    const found: string[] = [];
    for (const url of pages.filter((_url, index) => index % parts === part)) {
      await page.goto(url);
      for (const { colorScheme, width, rules } of views) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        const runOnly = rules ? { runOnly: { type: 'rule' as const, values: [...rules] } } : {};
        const { violations } = await new AxeBuilder({ page })
          .options({ resultTypes: ['violations'], iframes: false, ...runOnly })
          .analyze();
        for (const { id, nodes } of violations)
          found.push(
            `${url} ${colorScheme} ${width}: ${id} ${nodes
              .map((node) => node.target.join(' '))
              .slice(0, 3)
              .join(', ')}`,
          );
      }
    }
    expect(found).toEqual([]);
  });
}

test('there are pages to look at', () => {
  expect(pages.length).toBeGreaterThan(100);
});
