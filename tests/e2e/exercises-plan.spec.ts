/** The reader's own plan: pick, order, share, keep, print. */
import { expect, type Page, test } from '@playwright/test';

const planPage = '/exercises/plan/';

async function openAll(page: Page): Promise<void> {
  await page.locator('[data-picker] details').first().waitFor();
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

async function pick(page: Page, count: number): Promise<void> {
  await page.goto(planPage);
  await openAll(page);
  for (let index = 0; index < count; index++) await page.locator('[data-add][aria-disabled="false"]').first().click();
  await expect(page.locator('[data-list] > li')).toHaveCount(count);
}

const names = (page: Page) => page.locator('[data-list] .plan-text > a').allTextContents();

test('exercises are picked, and the plan stands in the address alone', async ({ page }) => {
  await pick(page, 3);
  expect(new URL(page.url()).hash).toMatch(/^#1\.[0-9a-z.-]{10,40}$/);
  expect(await page.evaluate(() => localStorage.getItem('plan'))).toBeNull();
  await page.locator('[data-list] input').first().fill('7');
  await page.locator('[data-list] input').first().press('Tab');
  const before = await names(page);
  await page.reload();
  await expect(page.locator('[data-list] > li')).toHaveCount(3);
  expect(await names(page)).toEqual(before);
  await expect(page.locator('[data-list] input').first()).toHaveValue('7');
});

test('the order is changed by keyboard, and the focus and the words follow', async ({ page }) => {
  await pick(page, 3);
  const [first, second, third] = await names(page);
  const down = page.getByRole('button', { name: `Move down: ${first}` });
  await down.focus();
  await page.keyboard.press('Enter');
  expect(await names(page)).toEqual([second, first, third]);
  await expect(down).toBeFocused();
  await expect(page.locator('[data-status]')).toHaveText(`${first} is now number 2 of 3.`);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  expect(await names(page)).toEqual([second, third, first]);
  await expect(down).toBeFocused();
});

test('removing moves the focus to what is left', async ({ page }) => {
  await pick(page, 2);
  const [first, second] = await names(page);
  await page.getByRole('button', { name: `Remove: ${first}` }).click();
  await expect(page.getByRole('button', { name: `Remove: ${second}` })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Your exercises' })).toBeFocused();
  await expect(page.locator('[data-empty]')).toBeVisible();
  expect(new URL(page.url()).hash).toBe('');
});

test('twelve is the most, and it is said', async ({ page }) => {
  await pick(page, 12);
  await page.locator('[data-add][aria-disabled="false"]').first().click();
  await expect(page.locator('[data-status]')).toContainText('12 exercises are the most');
  await expect(page.locator('[data-list] > li')).toHaveCount(12);
});

test('a link opens the same plan in a fresh profile', async ({ page, browser }) => {
  await pick(page, 4);
  const context = await browser.newContext();
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.locator('[data-list] > li')).toHaveCount(4);
  expect(await names(other)).toEqual(await names(page));
  expect(await other.evaluate(() => localStorage.length)).toBe(0);
  await context.close();
});

test('a plan is kept only when asked, opens again, and is erased with one tap', async ({ page }) => {
  await pick(page, 2);
  const kept = await names(page);
  await page.getByRole('button', { name: 'Keep on this device' }).click();
  await page.goto('/exercises/library/');
  await page.goto(planPage);
  await expect(page.locator('[data-status]')).toHaveText('This is the plan that is kept on this device.');
  expect(await names(page)).toEqual(kept);
  await page.getByRole('button', { name: 'Erase from this device' }).click();
  expect(await page.evaluate(() => localStorage.getItem('plan'))).toBeNull();
  await page.goto('/exercises/library/');
  await page.goto(planPage);
  await expect(page.locator('[data-empty]')).toBeVisible();
});

for (const hash of ['#1.zzzz', '#1.bcdf5.xx', '#<img src=x onerror=alert(1)>', '#%E0%A4%A', `#1.${'b'.repeat(5000)}.cc`])
  test(`the address ${hash.slice(0, 30)} gives a plain message and an empty plan`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`${planPage}${hash}`);
    await expect(page.locator('[data-status]')).toContainText('a part was lost or changed on the way');
    await expect(page.locator('[data-empty]')).toBeVisible();
    expect(await page.locator('[data-app] img').count()).toBe(0);
    expect(errors).toEqual([]);
  });

test('a plan kept as junk gives a plain message', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('plan', '{"junk":'));
  await page.goto(planPage);
  await expect(page.locator('[data-status]')).toContainText('a part was lost');
  await expect(page.locator('[data-empty]')).toBeVisible();
});

test('without the list of exercises the page says so', async ({ page }) => {
  await page.route('**/exercises.json', (route) => route.abort());
  await page.goto(planPage);
  await expect(page.locator('[data-status]')).toContainText('could not be loaded');
});

for (const format of ['A4', 'Letter'] as const)
  for (const [kind, large, count, most] of [
    ['12 exercises', false, 12, 2],
    ['12 exercises in large print', true, 12, 2],
    ['4 exercises', false, 4, 1],
  ] as const)
    test(`${kind} print on ${format} in ${most} at most, with nothing cut`, async ({ page }) => {
      await pick(page, count);
      if (large) await page.getByLabel('In large print').check();
      await expect(page.locator('[data-sheet] .sheet-row')).toHaveCount(count);
      await page.waitForLoadState('networkidle');
      const pdf = (await page.pdf({ format })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(most);
      await page.setViewportSize({ width: 700, height: 900 });
      await page.emulateMedia({ media: 'print' });
      const cut = await page
        .locator('[data-sheet] *')
        .evaluateAll((elements) =>
          elements
            .filter((element) => element instanceof HTMLElement && element.getBoundingClientRect().right > 701)
            .map((element) => element.className),
        );
      expect(cut).toEqual([]);
      await expect(page.locator('.sheet .qr')).toBeVisible();
      await expect(page.locator('.sheet-stop')).toBeVisible();
      expect(await page.locator('.sheet .box').count()).toBe(count * 14);
      await expect(page.locator('[data-app]')).toBeHidden();
      if (large) {
        const sizes = await page
          .locator('[data-sheet] p')
          .evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)));
        expect(Math.min(...sizes)).toBeGreaterThanOrEqual(21.3);
      }
    });

test('twelve exercises with the longest doses and changed amounts still print on two pages', async ({ page }) => {
  const { exercises } = (await (await page.request.get('/exercises.json')).json()) as { exercises: { name: string; dose: string }[] };
  const longest = exercises.sort((a, b) => b.dose.length - a.dose.length).slice(0, 12);
  await page.goto(planPage);
  await openAll(page);
  for (const { name } of longest) await page.getByRole('button', { name: `Add: ${name}`, exact: true }).click();
  for (const input of await page.locator('[data-list] input').all()) {
    await input.fill('29');
    await input.press('Tab');
  }
  await expect(page.locator('[data-sheet]')).toContainText('Usual amount:');
  await page.waitForLoadState('networkidle');
  for (const format of ['A4', 'Letter'] as const) {
    const pdf = (await page.pdf({ format })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length, format).toBeLessThanOrEqual(2);
  }
});

test('drawings come in under a policy that forbids markup from text', async ({ page }) => {
  const policy =
    "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; require-trusted-types-for 'script'";
  await page.route('**/exercises/**/', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
  });
  const refused: string[] = [];
  page.on('console', (message) => /Content Security Policy|Trusted/.test(message.text()) && refused.push(message.text()));
  await page.goto('/exercises/library/bird-dog/');
  const drawn = await page.locator('[data-frames] svg').count();
  await page.getByRole('link', { name: 'Start a plan with this' }).click();
  await expect(page.locator('[data-list] > li')).toHaveCount(1);
  await expect(page.locator('.figure-small > svg')).toHaveCount(Math.min(1, drawn));
  await expect(page.locator('[data-sheet] .sheet-figures > svg')).toHaveCount(Math.min(2, drawn));
  await page.locator('[data-start]').click();
  await page.locator('[data-begin]').click();
  await expect(page.locator('[data-figure] > svg')).toHaveCount(drawn);
  expect(refused).toEqual([]);
});
