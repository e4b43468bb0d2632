/** axe on every page of the site, light and dark, narrow and wide. */
import { readdirSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.html') && !name.startsWith('pagefind/'))
  .map((name) => `/${name.replace(/index\.html$/, '')}`)
  .sort();

const groups = Array.from({ length: 8 }, (_, group) => pages.filter((_url, index) => index % 8 === group));

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    groups.forEach((group, index) => {
      test(`axe finds nothing, ${colorScheme}, ${width} px, part ${index + 1}`, async ({ page }) => {
        test.setTimeout(240_000);
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        const found: string[] = [];
        for (const url of group) {
          await page.goto(url);
          const { violations } = await new AxeBuilder({ page }).analyze();
          for (const { id, nodes } of violations)
            found.push(
              `${url}: ${id} ${nodes
                .map((node) => node.target.join(' '))
                .slice(0, 3)
                .join(', ')}`,
            );
        }
        expect(found).toEqual([]);
      });
    });
  }
}
