/** Files of the search that are missing, damaged or late. The reader gets the truth within ten seconds, and a way on. */
import { expect, type Page, type Route, test } from '@playwright/test';

type Fault = (route: Route) => Promise<void>;

const stalled: Fault = () => new Promise(() => undefined);
const missing: Fault = (route) => route.fulfill({ status: 404, body: 'Not found' });
const cutOff: Fault = (route) => route.abort('connectionreset');
const half: Fault = async (route) => {
  const response = await route.fetch();
  const body = await response.body();
  await route.fulfill({ response, body: body.subarray(0, Math.floor(body.length / 2)) });
};
const page404: Fault = (route) =>
  route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><p>Sign in to this network</p>' });
const junk: Fault = async (route) => {
  const response = await route.fetch();
  const body = Buffer.from(await response.body());
  for (let at = 20; at < body.length; at += 7) body[at] = (body[at] ?? 0) ^ 0x55;
  await route.fulfill({ response, body });
};

const faults: readonly [string, Fault][] = [
  ['is missing', missing],
  ['is cut off', cutOff],
  ['comes half', half],
  ['is damaged', junk],
  ['is somebody else’s page', page404],
  ['never comes', stalled],
];

const truth = (page: Page) => page.locator('[data-search-failed]');

for (const [what, fault] of faults)
  test(`where the words index ${what}, the search page says so, and tries again when asked`, async ({ page }) => {
    await page.route('**/pagefind/words/**', fault);
    await page.goto('/search/?q=sciatica');
    await expect(truth(page)).toContainText('Search cannot be loaded just now.', { timeout: 10_000 });
    await expect(truth(page).getByRole('link', { name: 'All topics, A to Z' })).toHaveAttribute('href', '/all/');
    await expect(truth(page).getByRole('link', { name: 'When to get help' })).toHaveAttribute('href', '/red-flags/');
    await page.unroute('**/pagefind/words/**');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('[data-search-result]').first()).toContainText('sciatica');
  });

test('an index of another version is no index', async ({ page }) => {
  await page.route('**/pagefind/words/**', (route) => route.fulfill({ json: { version: 99 } }));
  await page.goto('/search/?q=sciatica');
  await expect(truth(page)).toBeVisible();
});

test('where the program of the header box is missing, Enter still opens the search page', async ({ page }) => {
  await page.route('**/_astro/head-panel*', missing);
  await page.goto('/about/');
  await page.locator('[data-search-box] input').fill('sciatica');
  await page.locator('[data-search-box] input').press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=sciatica/);
  await expect(page.locator('[data-search-result]').first()).toContainText('sciatica');
});

test('where the program of the search page is missing, the page leads to every topic', async ({ page }) => {
  await page.route('**/_astro/search.astro*', missing);
  await page.goto('/search/?q=sciatica');
  await expect(page.locator('main').getByRole('link', { name: 'All topics, A to Z' })).toBeVisible();
});

const files: readonly [string, string][] = [
  ['the program', '**/pagefind/pagefind.js*'],
  ['the entry', '**/pagefind/pagefind-entry.json*'],
  ['the engine', '**/pagefind/wasm.*'],
  ['the list of pages', '**/pagefind/*.pf_meta'],
  ['a part of the index', '**/pagefind/index/**'],
  ['the text of a page', '**/pagefind/fragment/**'],
];

for (const [name, address] of files)
  for (const [what, fault] of faults.filter(([, of]) => [missing, junk, stalled].includes(of)))
    test(`full text: where ${name} ${what}, the reader is told`, async ({ page }) => {
      await page.route(address, fault);
      await page.goto('/search/?q=hot+water+bottle');
      await expect(page.locator('[data-search-result]').first()).toBeVisible();
      await page.locator('[data-search-text]').click();
      await expect(page.locator('[data-search-partly], .search-text [data-search-failed]')).toBeVisible({ timeout: 10_000 });
      await expect(page.getByText('No page holds these words')).toHaveCount(0);
      await expect(page.locator('[data-search-result]').first()).toBeVisible();
    });
