/** The player, with a clock that the test turns. */
import { expect, type Page, test } from '@playwright/test';

/** Two exercises, one repeat each, as a link from the plan page. */
async function openPlayer(page: Page): Promise<void> {
  await page.goto('/exercises/plan/');
  await page.locator('[data-picker] details').first().waitFor();
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  for (const name of ['Cat-Cow', 'Pelvic tilt']) await page.getByRole('button', { name: `Add: ${name}`, exact: true }).click();
  for (const name of ['Cat-Cow', 'Pelvic tilt']) {
    await page.getByLabel(`Times: ${name}`).fill('1');
    await page.getByLabel(`Times: ${name}`).press('Tab');
  }
  const address = await page.locator('[data-start]').getAttribute('href');
  await page.clock.install();
  await page.goto(address ?? '');
  await page.locator('[data-begin]').waitFor();
}

const phase = (page: Page) => page.locator('[data-phase]');

/** In small steps, as from a real clock: a long jump would count as sleep. */
async function wait(page: Page, seconds: number): Promise<void> {
  for (let gone = 0; gone < seconds; gone++) await page.clock.runFor(1000);
}

test('a set goes from the first exercise to the end by itself', async ({ page }) => {
  await openPlayer(page);
  await expect(page.locator('[data-summary]')).toContainText('2 exercises');
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(page.locator('[data-place]')).toHaveText('Exercise 1 of 2');
  await expect(page.locator('[data-announce]')).toContainText('Exercise 1 of 2: Cat-Cow. 1 time.');
  await wait(page, 120);
  await expect(page.getByRole('heading', { name: 'Finished' })).toBeFocused();
  await expect(page.locator('[data-announce]')).toHaveText('Finished. Well done.');
  await page.getByRole('button', { name: 'Do it again' }).click();
  await expect(page.locator('[data-place]')).toHaveText('Exercise 1 of 2');
});

test('space and a tap on the drawing pause and go on, and time stands still meanwhile', async ({ page }) => {
  await openPlayer(page);
  await page.getByRole('button', { name: 'Start' }).click();
  await wait(page, 2);
  await page.keyboard.press('Space');
  await expect(phase(page)).toHaveText('Paused.');
  const left = await page.locator('[data-seconds]').textContent();
  await wait(page, 20);
  await expect(page.locator('[data-seconds]')).toHaveText(left ?? '');
  await page.locator('[data-figure]').dispatchEvent('click');
  await expect(phase(page)).toHaveText('Get ready');
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press('Space');
  await expect(phase(page)).toHaveText('Paused.');
});

test('next, back, the way past the wait, and the end work by keyboard', async ({ page }) => {
  await openPlayer(page);
  await page.getByRole('button', { name: 'Start' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeFocused();
  await page.getByRole('button', { name: 'I am ready' }).press('Enter');
  await expect(phase(page)).toHaveText('Slowly, once');
  await page.getByRole('button', { name: 'Next' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Pelvic tilt' })).toBeVisible();
  await page.getByRole('button', { name: 'Previous' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Cat-Cow' })).toBeVisible();
  await page.getByRole('button', { name: 'End here' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Finished' })).toBeFocused();
});

test('few things are announced in a whole set', async ({ page }) => {
  await openPlayer(page);
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const place = document.querySelector('[data-announce]');
    if (place) new MutationObserver(() => heard.push(place.textContent ?? '')).observe(place, { childList: true });
  });
  await page.getByRole('button', { name: 'Start' }).click();
  await wait(page, 120);
  const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  expect(heard.length).toBeGreaterThanOrEqual(5);
  expect(heard.length).toBeLessThanOrEqual(6);
});

test('without voice, sound or a lock for the screen it says so and goes on', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'AudioContext', { value: undefined });
    Object.defineProperty(navigator, 'wakeLock', { value: undefined });
    Object.defineProperty(window, 'speechSynthesis', { value: { getVoices: () => [], cancel: () => undefined } });
  });
  await openPlayer(page);
  await page.getByRole('button', { name: 'Start' }).click();
  for (const words of ['no voice', 'play sounds', 'keep the screen on']) await expect(page.locator('[data-status]')).toContainText(words);
  await wait(page, 120);
  await expect(page.getByRole('heading', { name: 'Finished' })).toBeVisible();
});

test('a device that slept finds the player paused, not at the end', async ({ page }) => {
  await openPlayer(page);
  await page.getByRole('button', { name: 'Start' }).click();
  await page.clock.fastForward(600_000);
  await expect(phase(page)).toHaveText('Paused.');
  await expect(page.locator('[data-announce]')).toHaveText('Paused, because the device slept.');
});

test('for people who asked for less motion the drawings stand side by side', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openPlayer(page);
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(page.locator('[data-figure]')).toHaveClass(/figures-still/);
  await wait(page, 120);
  await expect(page.getByRole('heading', { name: 'Finished' })).toBeVisible();
});

test('it goes to the end when the network is gone after it was opened', async ({ page, context }) => {
  await openPlayer(page);
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Start' }).click();
  await wait(page, 120);
  await expect(page.getByRole('heading', { name: 'Finished' })).toBeVisible();
});

for (const [hash, words] of [
  ['', 'There is no plan in this address'],
  ['#1.zzzz', 'a part was lost or changed'],
  ['#7.x', 'a later version'],
] as const)
  test(`the address "${hash}" gives a plain message and the way to the plan page`, async ({ page }) => {
    await page.goto(`/exercises/player/${hash}`);
    await expect(page.locator('[data-status]')).toContainText(words);
    await expect(page.getByRole('link', { name: 'Make a plan' })).toBeVisible();
  });
