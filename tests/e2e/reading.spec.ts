import { expect, test } from '@playwright/test';

test('home to section to article to see also to search to result', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('main').getByRole('link', { name: 'Causes', exact: true }).click();
  await page.getByRole('main').getByRole('link', { name: 'What is sciatica?' }).click();
  await page.getByRole('region', { name: 'See also' }).getByRole('link', { name: 'What is a slipped disc?' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What is a slipped disc?');
  const box = page.getByRole('banner').getByRole('searchbox');
  await box.fill('heat or ice');
  await box.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=heat(?:\+|%20)or(?:\+|%20)ice/);
  await page
    .getByRole('main')
    .getByRole('link', { name: /Heat or ice/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Heat or ice: which is better for back pain?');
});

test('the colours that a reader chose stay, with no flash of the others', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  await page.getByRole('radio', { name: 'Dark' }).check();
  const dark = 'rgb(16, 25, 29)';
  await expect(page.locator('html')).toHaveCSS('background-color', dark);
  await page.goto('/all/');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('html')).toHaveCSS('background-color', dark);
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
  await page.getByRole('radio', { name: 'As on my device' }).check();
  await expect(page.locator('html')).not.toHaveAttribute('data-theme', /.*/);
});

test('storage that throws leaves the page as it is', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new Error('denied');
      },
    });
  });
  await page.goto('/causes/sciatica/');
  await page.getByRole('radio', { name: 'Dark' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(errors).toEqual([]);
});

for (const width of [320, 768, 1280]) {
  test(`nothing scrolls sideways at ${width} px`, async ({ page, request }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const url of await addresses(request)) {
      await page.goto(url);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(wide, url).toBeLessThanOrEqual(0);
    }
  });
}

test('text twice as large still fits a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 800 });
  for (const url of ['/', '/causes/sciatica/', '/red-flags/', '/all/', '/search/']) {
    await page.goto(url);
    await page.addStyleTag({ content: 'html { font-size: 200% !important; }' });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide, url).toBeLessThanOrEqual(0);
  }
});

test('print shows the address, the dates and the sources, and no navigation', async ({ page }) => {
  await page.goto('/causes/sciatica/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByText('/causes/sciatica/', { exact: false }).last()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Sources for this page' })).toBeVisible();
  await expect(page.getByText('Last updated')).toBeVisible();
  await expect(page.locator('.see-also')).toBeHidden();
});

async function addresses(request: import('@playwright/test').APIRequestContext): Promise<string[]> {
  const html = await (await request.get('/all/')).text();
  const articles = [...new Set([...html.matchAll(/href="(\/[a-z-]+\/[a-z-]+\/)"/g)].map((match) => match[1] ?? ''))];
  return [
    '/',
    '/all/',
    '/search/',
    '/about/',
    '/disclaimer/',
    '/accessibility/',
    '/404.html',
    '/red-flags/',
    '/evidence/',
    '/glossary/',
    '/myths/',
    ...articles,
  ];
}
