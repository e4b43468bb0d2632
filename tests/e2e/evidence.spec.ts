import { expect, test } from '@playwright/test';

test('the evidence narrows by how sure anyone can be, and the choice can be linked', async ({ page }) => {
  await page.goto('/evidence/');
  const all = await page.locator('[data-strength]').count();
  await page.getByLabel('How sure:').selectOption('harm');
  const left = page.locator('[data-strength]:visible');
  expect(await left.count()).toBeLessThan(all);
  for (const claim of await left.all()) await expect(claim).toHaveAttribute('data-strength', 'harm');
  await expect(page.getByRole('status').filter({ hasText: 'shown' })).toHaveText(`${await left.count()} shown.`);
  await page.goto('/evidence/?strength=harm');
  await expect(page.locator('[data-strength="strong"]').first()).toBeHidden();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('links narrow the evidence, and the address keeps the choice', async ({ page }) => {
    await page.goto('/evidence/');
    await expect(page.getByLabel('How sure:')).toBeHidden();
    const all = await page.locator('[data-strength]:visible').count();
    await page.getByRole('link', { name: /^could harm \(\d+\)$/ }).click();
    await expect(page).toHaveURL('/evidence/#only-harm');
    const left = page.locator('[data-strength]:visible');
    expect(await left.count()).toBeLessThan(all);
    expect(new Set(await left.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-strength'))))).toEqual(new Set(['harm']));
    await page.getByRole('link', { name: 'Show everything' }).click();
    await expect(page.locator('[data-strength]:visible')).toHaveCount(all);
  });
});

test('a citation leads from an article to its claim, and from the claim to its source', async ({ page }) => {
  await page.goto('/alternatives/heat-and-cold/');
  await page.locator('.cite a').first().click();
  await expect(page).toHaveURL('/evidence/#tr-heat');
  await expect(page.locator('#tr-heat')).toBeInViewport();
  await page.locator('#tr-heat a[href^="/sources/"]').first().click();
  await expect(page).toHaveURL(/\/sources\/#french-2006/);
});

test('Pagefind finds each article by its own title', async ({ page, request }) => {
  const html = await (await request.get('/sitemap.xml')).text();
  const urls = [
    ...html.matchAll(
      /<loc>https?:\/\/[^/]+(\/(?:causes|exercises|guidelines|prevention|alternatives|red-flags|tests|living)\/[a-z-]+\/)<\/loc>/g,
    ),
  ].map((match) => match[1] ?? '');
  const articles = urls.filter(
    (url) => url !== '/exercises/library/' && !url.startsWith('/red-flags/numbers') && !url.startsWith('/red-flags/what-to'),
  );
  expect(articles.length).toBeGreaterThanOrEqual(50);
  await page.goto('/about/');
  const lost: string[] = [];
  for (const url of articles) {
    const title = /<h1[^>]*>([^<]+)</.exec(await (await request.get(url)).text())?.[1] ?? '';
    const found = await page.evaluate(
      async (query) => {
        const address = '/pagefind/pagefind.js';
        const pagefind = await import(address);
        const { results } = await pagefind.search(query);
        return Promise.all(results.slice(0, 3).map(async (result: { data: () => Promise<{ url: string }> }) => (await result.data()).url));
      },
      title.replaceAll('&#39;', "'"),
    );
    if (!found.includes(url)) lost.push(`${url}: ${title} -> ${found.join(' ')}`);
  }
  expect(lost).toEqual([]);
});
