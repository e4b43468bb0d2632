/** Search as readers use it, in a browser, on the built site. */
import { expect, type Page, test } from '@playwright/test';
import { countBytes } from '../count-bytes.ts';

const box = (page: Page) => page.locator('[data-search-box] input');
const results = (page: Page) => page.locator('[data-search-result]');

test('nothing is loaded before the box is touched, and then at most 100 kB; the next query at most 30 kB', async ({ page }) => {
  const bytes = await countBytes(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/', { waitUntil: 'networkidle' });
  expect(asked.filter((url) => /pagefind|head-panel|box\.client/.test(url))).toEqual([]);
  bytes();
  await box(page).focus();
  await page.keyboard.type('sciatica');
  await expect(results(page).first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  const first = bytes();
  await box(page).fill('heat or ice');
  await expect(results(page).first()).toContainText('Heat or ice');
  await page.waitForLoadState('networkidle');
  const next = bytes();
  console.log(`First search ${first} bytes, the next ${next} bytes`);
  expect(first).toBeGreaterThan(1000);
  expect(first).toBeLessThanOrEqual(100_000);
  expect(next).toBeLessThanOrEqual(30_000);
});

test('the first result comes within 150 ms of the last key on a warm index with the processor slowed four times', async ({ page }) => {
  await page.goto('/');
  await box(page).fill('yoga');
  await expect(results(page).first()).toBeVisible();
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const times = new Map<string, number>();
  // Other work on the machine only adds time: the best of three tries is the search's own.
  for (let round = 0; round < 3; round++) {
    for (const query of ['slipped dsic', 'matress', 'why does my back hurt', 'numb bumm', 'can i excercise with sciatca']) {
      const time = await page.evaluate(timeToResult, query);
      times.set(query, Math.min(time, times.get(query) ?? Number.POSITIVE_INFINITY));
    }
  }
  console.log(`Time to the first result: ${[...times.values()].map((time) => `${Math.round(time)} ms`).join(', ')}`);
  expect(Math.max(...times.values())).toBeLessThanOrEqual(150);
});

/** Runs in the page: from the last key to new rows. */
function timeToResult(query: string): Promise<number> {
  return new Promise((resolve) => {
    const input = document.querySelector<HTMLInputElement>('[data-search-box] input');
    const panel = document.querySelector('[data-search-panel]');
    if (!input || !panel) throw new Error('no box');
    const began = performance.now();
    const watch = new MutationObserver(() => {
      watch.disconnect();
      resolve(performance.now() - began);
    });
    watch.observe(panel, { childList: true });
    input.value = query;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

test('slash focuses, arrows move, Escape closes and gives focus back, Enter opens the page with its words marked', async ({ page }) => {
  await page.goto('/');
  const link = page.locator('.head-nav a').first();
  await link.focus();
  await page.keyboard.press('/');
  await expect(box(page)).toBeFocused();
  await page.keyboard.type('siatica');
  await expect(results(page).first()).toContainText('sciatica');
  await page.keyboard.press('ArrowDown');
  await expect(results(page).first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(results(page).nth(1)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-search-panel]')).toBeHidden();
  await expect(box(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(link).toBeFocused();
  await page.keyboard.press('/');
  await page.keyboard.type('siatica');
  await page.keyboard.press('ArrowDown');
  await expect(results(page).first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/causes\/sciatica\/\?hl=sciatica/);
  await expect(page.locator('mark.found').first()).toHaveText(/sciatica/i);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('mark.found').first()).toHaveCSS('text-decoration-line', 'none');
  await expect(page.locator('[data-clear-marks]')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.locator('[data-clear-marks]').click();
  await expect(page.locator('mark.found')).toHaveCount(0);
  await expect(page).toHaveURL(/\/causes\/sciatica\/$/);
});

test('no key is taken while a reader types elsewhere', async ({ page }) => {
  await page.goto('/search/');
  await page.locator('#q').fill('heat');
  await page.locator('#q').press('/');
  await expect(page.locator('#q')).toHaveValue('heat/');
});

test('enter in the header opens the search page with the results and the count', async ({ page }) => {
  await page.goto('/about/');
  await box(page).fill('herniated disk');
  await box(page).press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=herniated/);
  await expect(results(page).first()).toContainText('slipped disc');
  await expect(page.locator('[data-search-status]')).toHaveText(/\d+ pages? for “herniated disk”/);
});

test('a danger sign, also mistyped, shows the card first, and no filter hides it', async ({ page }) => {
  await page.goto('/search/?q=nmb+bumm');
  const card = page.locator('[data-search-results] > :first-child');
  await expect(card).toHaveAttribute('data-urgency', 'emergency-now');
  await expect(card).toContainText('numbness');
  await expect(card.locator('[data-emergency-numbers] a').first()).toHaveAttribute('href', /^tel:\d+$/);
  await page.locator('[data-search-narrow] summary').click();
  await page.locator('select[name="position"]').selectOption({ index: 1 });
  await expect(card).toHaveAttribute('data-urgency', 'emergency-now');
});

test('a mended query says so and can be searched as typed', async ({ page }) => {
  await page.goto('/search/?q=siatica');
  const note = page.locator('[data-search-repair]');
  await expect(note).toHaveText('Showing results for sciatica. Search instead for siatica.');
  await note.getByRole('link').click();
  await expect(note).toHaveCount(0);
});

test('nonsense leads to all topics and the guide', async ({ page }) => {
  await page.goto('/search/?q=zzqxvw');
  await expect(page.locator('[data-search-ways] a')).toHaveText(['All topics, A to Z', 'When to get help']);
  await expect(page.locator('[data-search-status]')).toContainText('Nothing found for “zzqxvw”.');
});

test('an index that cannot be had gives the truth, another try and every page', async ({ page }) => {
  let isBroken = true;
  await page.route('**/pagefind/words/**', (route) => (isBroken ? route.fulfill({ status: 500, body: '' }) : route.continue()));
  await page.goto('/search/?q=sciatica');
  const failed = page.locator('[data-search-failed]');
  await expect(failed).toContainText('Search cannot be loaded just now.');
  await expect(failed.getByRole('link', { name: 'All topics, A to Z' })).toHaveAttribute('href', '/all/');
  isBroken = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(results(page).first()).toContainText('sciatica');
});

test('the full text comes on request and says when a part of it is missing', async ({ page }) => {
  await page.goto('/search/?q=hot+water+bottle');
  await page.locator('[data-search-text]').click();
  await expect(page.locator('[data-search-places] li').first()).toBeVisible();
  await expect(page.locator('[data-search-partly]')).toHaveCount(0);
  await page.route('**/pagefind/index/**', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('/search/?q=water+bottle');
  await page.locator('[data-search-text]').click();
  await expect(page.locator('[data-search-partly], [data-search-failed]')).toBeVisible();
});

test('hostile text in the address is shown as text', async ({ page }) => {
  const problems: string[] = [];
  page.on('pageerror', ({ message }) => problems.push(message));
  page.on('dialog', (dialog) => dialog.dismiss().then(() => problems.push('a dialog opened')));
  const hostile = '<img src=x onerror=alert(1)>"\'><script>alert(2)</script>';
  await page.goto(`/search/?q=${encodeURIComponent(`${hostile} sciatica`)}`);
  await expect(results(page).first()).toBeVisible();
  await expect(page.locator('main img, main script[src="x"]')).toHaveCount(0);
  await page.goto(`/causes/sciatica/?hl=${encodeURIComponent(`${hostile} pain`)}`);
  await expect(page.locator('mark.found').first()).toHaveText(/pain/i);
  expect(problems).toEqual([]);
});

test('the search page fits a narrow screen, with its margins and its results', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('/search/?q=numb+bum');
  await expect(results(page).first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await expect(page.locator('main .wrap').first()).toHaveCSS('padding-left', '16px');
});
