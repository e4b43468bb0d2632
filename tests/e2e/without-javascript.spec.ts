import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('a reader without scripts goes from the first page to an article, its sources and the next page', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What do you need right now?');
  await page.getByRole('main').getByRole('link', { name: 'Exercises', exact: true }).first().click();
  await expect(page).toHaveURL('/exercises/');
  await page.getByRole('main').getByRole('link', { name: 'What exercises are best for relieving back pain?' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What exercises are best for relieving back pain?');
  await expect(page.locator('[data-strip]')).toContainText('Emergency');
  await expect(page.getByRole('navigation', { name: 'On this page' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'When to get help' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Sources for this page' })).toBeVisible();
  const seeAlso = page.getByRole('region', { name: 'See also' });
  await seeAlso.getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('without scripts, search says so and leads to every topic', async ({ page }) => {
  await page.goto('/search/?q=sciatica');
  await expect(page.getByText('Search needs scripts')).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'All topics, A to Z' }).first().click();
  await expect(page.getByRole('link', { name: 'What is sciatica?' })).toBeVisible();
});

test('without scripts, a medical word still shows its meaning', async ({ page }) => {
  await page.goto('/causes/slipped-disc/');
  const word = page.locator('.term button').first();
  await word.click();
  await expect(page.locator('.term-box:popover-open')).toBeVisible();
});

test('the choice of colours is not offered where it could not work', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('group', { name: 'Colours' })).toBeHidden();
});
