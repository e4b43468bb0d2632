import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const articles = readdirSync('content/articles', { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.mdx'))
  .map((name) => `/${name.replace(/\.mdx$/, '')}/`);

test('on a small phone, every article shows the way to help in the first screen, large enough to touch', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  for (const url of articles) {
    await page.goto(url);
    const help = page.getByRole('banner').getByRole('link', { name: 'Get help now' });
    const box = await help.boundingBox();
    expect(box?.y ?? 999, url).toBeLessThan(120);
    expect(box?.height ?? 0, url).toBeGreaterThanOrEqual(44);
    expect(box?.width ?? 0, url).toBeGreaterThanOrEqual(44);
    const strip = page.locator('[data-strip]');
    if ((await strip.count()) > 0) expect((await strip.boundingBox())?.y ?? 999, url).toBeLessThan(568);
  }
});

test('the guide works with no script, and shows every number', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto('/red-flags/');
  for (const number of ['999', '112', '911', '000', '111'])
    await expect(page.locator(`.care-emergency a[href="tel:${number}"]`).first()).toBeVisible();
  await page.getByText('Legs, bladder, bowel and feeling').click();
  await page.getByRole('link', { name: 'new trouble peeing, or leaking' }).first().click();
  await expect(page).toHaveURL('/red-flags/#sign-bladder-change');
});

test('a chosen place shows its own number everywhere, and the choice can be taken back', async ({ page }) => {
  await page.goto('/red-flags/numbers/');
  await page.getByLabel('Show the emergency number for').selectOption('us');
  await page.goto('/causes/sciatica/');
  const numbers = page.locator('[data-strip] [data-emergency-numbers]');
  await expect(numbers.getByRole('link', { name: '911' })).toBeVisible();
  await expect(numbers.getByRole('link', { name: '999' })).toBeHidden();
  await page.goto('/red-flags/numbers/');
  await expect(page.getByLabel('Show the emergency number for')).toHaveValue('us');
  await page.getByLabel('Show the emergency number for').selectOption('');
  await page.goto('/causes/sciatica/');
  await expect(numbers.getByRole('link', { name: '999' })).toBeVisible();
});

test('the sheet for the doctor repeats what was entered, keeps it only when asked, and erases it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/red-flags/what-to-tell-the-doctor/');
  await page.getByRole('checkbox', { name: 'chest pain as well' }).check();
  await page.getByLabel('My questions').fill('May I <b>swim</b>?');
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.locator('[data-visit-status]')).toHaveText('Copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('- chest pain as well\n\nMy questions:\nMay I <b>swim</b>?');
  await page.reload();
  await expect(page.getByLabel('My questions')).toHaveValue('');
  await page.getByLabel('My questions').fill('Again');
  await page.getByRole('button', { name: 'Keep on this device' }).click();
  await page.reload();
  await expect(page.getByLabel('My questions')).toHaveValue('Again');
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.reload();
  await expect(page.getByLabel('My questions')).toHaveValue('');
});

test('the emergency strip stays in view while the sheet is filled in', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await page.goto('/red-flags/what-to-tell-the-doctor/');
  await page.getByLabel('My questions').scrollIntoViewIfNeeded();
  await expect(page.locator('.visit-emergency')).toBeInViewport();
});

test('the guide prints on one sheet of paper', async ({ page }) => {
  await page.goto('/red-flags/');
  for (const format of ['A4', 'Letter'] as const) {
    const pdf = (await page.pdf({ format })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0).toBeLessThanOrEqual(2);
  }
});
