/** What happens between one page and the next: nothing is fetched before a reader means to go there, and nothing moves for those who asked. */
import { expect, type Page, test } from '@playwright/test';

const link = 'main a[href="/causes/"], main a[href="/living/"]';

/** Addresses of pages that were prefetched. */
const prefetched = (page: Page) => page.$$eval('link[rel="prefetch"]', (links) => links.map((element) => element.getAttribute('href')));

test('a page is fetched ahead on hover, once, and never sooner', async ({ page }) => {
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  expect(await prefetched(page)).toEqual([]);
  const target = page.locator(link).first();
  const href = await target.getAttribute('href');
  await target.hover();
  await page.mouse.move(0, 0);
  await target.hover();
  await expect.poll(() => prefetched(page)).toEqual([href]);
});

test('a page is fetched ahead on keyboard focus', async ({ page }) => {
  await page.goto('/');
  await page.locator(link).first().focus();
  await expect.poll(async () => (await prefetched(page)).length).toBe(1);
});

test('nothing is fetched ahead for readers who save data,', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await page.goto('/');
  await page.locator(link).first().hover();
  await page.waitForTimeout(200);
  expect(await prefetched(page)).toEqual([]);
});

test('links to other sites and to places on the page are not fetched', async ({ page }) => {
  await page.goto('/causes/sciatica/');
  await page.locator('.sources a[href^="https://"]').first().hover();
  await page.locator('a[href="#main"]').focus();
  await page.waitForTimeout(200);
  expect(await prefetched(page)).toEqual([]);
});

test('pages fade into each other only where nobody asked for less motion', async ({ page }) => {
  const rules = () =>
    page.evaluate(() =>
      [...document.styleSheets]
        .flatMap((sheet) => [...sheet.cssRules])
        .flatMap((rule) =>
          rule instanceof CSSMediaRule
            ? [...rule.cssRules].map((inner) => ({ media: rule.conditionText, text: inner.cssText }))
            : [{ media: '', text: rule.cssText }],
        )
        .filter(({ text }) => text.startsWith('@view-transition'))
        .map(({ media }) => media),
    );
  await page.goto('/');
  expect(await rules()).toEqual(['(prefers-reduced-motion: no-preference)']);
});
