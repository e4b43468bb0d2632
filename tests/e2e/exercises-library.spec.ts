/** The library: filters with counts, the address, and the list without scripts. */
import { expect, type Page, test } from '@playwright/test';

const library = '/exercises/library/';
const shown = (page: Page) => page.locator('[data-exercise]:visible');

test('a filter narrows the list, counts the rest, and stands in the address', async ({ page }) => {
  await page.goto(library);
  const all = await shown(page).count();
  await page.getByLabel('Kind').selectOption('yoga');
  const yoga = await shown(page).count();
  expect(yoga).toBeGreaterThan(0);
  expect(yoga).toBeLessThan(all);
  await expect(page.locator('[data-count]')).toHaveText(`${yoga} of ${all} exercises.`);
  expect(new URL(page.url()).search).toBe('?kind=yoga');
  await expect(page.getByLabel('Level').locator('option').first()).toHaveText(`All levels (${yoga})`);
  await page.getByLabel('Level').selectOption('beginner');
  const label = await page.getByLabel('Level').locator('option:checked').textContent();
  expect(label).toBe(`Beginner (${await shown(page).count()})`);
});

test('every count is what choosing it shows', async ({ page }) => {
  await page.goto(library);
  for (const name of ['Kind', 'Position', 'Level', 'What you need']) {
    const select = page.getByLabel(name);
    for (const option of await select.locator('option').all()) {
      const promised = Number(/\((\d+)\)$/.exec((await option.textContent()) ?? '')?.[1]);
      await select.selectOption((await option.getAttribute('value')) ?? '');
      expect(await shown(page).count()).toBe(promised);
      await page.getByRole('button', { name: 'Show all' }).click();
    }
  }
});

test('an address with filters opens filtered, and an odd one shows everything', async ({ page }) => {
  await page.goto(`${library}?kind=yoga`);
  await expect(page.getByLabel('Kind')).toHaveValue('yoga');
  const yoga = await shown(page).count();
  await page.goto(`${library}?kind=<script>alert(1)</script>&level=42`);
  expect(await shown(page).count()).toBeGreaterThan(yoga);
  await expect(page.locator('[data-count]')).toContainText('All ');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole list is there, and no filter that would do nothing', async ({ page }) => {
    await page.goto(library);
    expect(await shown(page).count()).toBeGreaterThan(30);
    await expect(page.locator('[data-filters]')).toBeHidden();
  });

  test('the plan and the player say what they need', async ({ page }) => {
    for (const path of ['/exercises/plan/', '/exercises/player/']) {
      await page.goto(path);
      await expect(page.locator('noscript .card')).toBeVisible();
      await expect(page.locator('noscript .card')).toContainText('scripts, and they are switched off here');
    }
  });

  test('an exercise shows its steps, its dose and when to stop', async ({ page }) => {
    await page.goto('/exercises/library/bird-dog/');
    expect(await page.locator('#steps + ol > li').count()).toBeGreaterThan(1);
    await expect(page.getByText('How much:')).toBeVisible();
    await expect(page.getByText('Stop if:')).toBeVisible();
  });
});

test('an exercise starts a plan with itself', async ({ page }) => {
  await page.goto('/exercises/library/bird-dog/');
  await page.getByRole('link', { name: 'Start a plan with this' }).click();
  await expect(page.locator('[data-list] > li')).toHaveCount(1);
  await expect(page.locator('[data-list] .plan-text > a')).toHaveText('Bird dog');
});

test('scripts of the library stay under 6 kB, of the plan and the player together under 15 kB', async ({ page }) => {
  const sizes = new Map<string, number>();
  page.on('response', async (response) => {
    if (!response.url().endsWith('.js')) return;
    const { responseBodySize } = await response.request().sizes();
    sizes.set(response.url(), responseBodySize);
  });
  const total = () => [...sizes.values()].reduce((sum, size) => sum + size, 0);
  await page.goto(library, { waitUntil: 'networkidle' });
  expect(total()).toBeGreaterThan(0);
  expect(total()).toBeLessThan(6000);
  const shared = new Set(sizes.keys());
  await page.goto('/exercises/plan/', { waitUntil: 'networkidle' });
  await page.goto('/exercises/player/', { waitUntil: 'networkidle' });
  const own = [...sizes].filter(([url]) => !shared.has(url)).reduce((sum, [, size]) => sum + size, 0);
  expect(own).toBeGreaterThan(total() / 2);
  expect(own).toBeLessThan(15_000);
});

test.describe('the drawings of an exercise', () => {
  const running = (page: Page) =>
    page
      .locator('.pose-strip li')
      .evaluateAll((frames) => frames.flatMap((frame) => frame.getAnimations().map(({ playState }) => playState)));

  test('stand still until asked, play as a loop, and can be paused, without a script', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('/exercises/library/bird-dog/');
    const frames = page.locator('.pose-strip li');
    await expect(page.getByLabel('Pause')).toBeHidden();
    const apart = await frames.evaluateAll((all) => new Set(all.map((frame) => frame.getBoundingClientRect().left)).size);
    expect(apart).toBeGreaterThan(1);
    await page.getByLabel('Play the pictures as a loop').check();
    expect(new Set(await running(page))).toEqual(new Set(['running']));
    const together = await frames.evaluateAll((all) => new Set(all.map((frame) => frame.getBoundingClientRect().left)).size);
    expect(together).toBe(1);
    await page.getByLabel('Pause').check();
    expect(new Set(await running(page))).toEqual(new Set(['paused']));
    await page.getByLabel('Play the pictures as a loop').uncheck();
    expect(await running(page)).toEqual([]);
    await context.close();
  });

  test('do not offer to move where motion is unwelcome', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('/exercises/library/bird-dog/');
    await expect(page.getByLabel('Play the pictures as a loop')).toBeHidden();
    await expect(page.locator('.pose-strip svg').first()).toBeVisible();
  });

  test('print in a row, all of them, even while the loop plays', async ({ page }) => {
    await page.goto('/exercises/library/bird-dog/');
    await page.getByLabel('Play the pictures as a loop').check();
    await page.emulateMedia({ media: 'print' });
    for (const frame of await page.locator('.pose-strip li').all()) await expect(frame).toHaveCSS('opacity', '1');
  });
});
