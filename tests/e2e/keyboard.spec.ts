import { expect, test } from '@playwright/test';

test('the first Tab offers to skip to the text', async ({ page }) => {
  await page.goto('/causes/sciatica/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the text' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
});

test('help is the third stop of the keyboard on every page', async ({ page }) => {
  await page.goto('/alternatives/heat-and-cold/');
  for (let step = 0; step < 3; step++) await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Get help now' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/red-flags/');
});

test('a medical word opens and closes by keyboard and keeps the focus', async ({ page }) => {
  await page.goto('/causes/slipped-disc/');
  const word = page.locator('.term button').first();
  await word.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.term-box:popover-open')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.term-box:popover-open')).toHaveCount(0);
  await expect(word).toBeFocused();
});

test('what has the focus can be seen', async ({ page }) => {
  await page.goto('/');
  for (let step = 0; step < 8; step++) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const style = getComputedStyle(document.activeElement ?? document.body);
      return style.outlineStyle !== 'none' || style.boxShadow !== 'none';
    });
    expect(seen).toBe(true);
  }
});
