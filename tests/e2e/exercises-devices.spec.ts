/** What a device adds to a plan: a camera that reads the square code, a voice, tones, a screen that stays on. */
import { expect, type Page, test } from '@playwright/test';
import jsQR from 'jsqr';
import sharp from 'sharp';

/** A plan of two exercises, each once, made on the plan page. @returns its address. */
async function makePlan(page: Page): Promise<string> {
  await page.goto('/exercises/plan/');
  await page.locator('[data-picker] details').first().waitFor();
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  for (const name of ['Cat-Cow', 'Pelvic tilt']) {
    await page.getByRole('button', { name: `Add: ${name}`, exact: true }).click();
    await page.getByLabel(`Times: ${name}`).fill('1');
    await page.getByLabel(`Times: ${name}`).press('Tab');
  }
  return page.url();
}

for (const large of [false, true])
  test(`a camera reads the square code${large ? ' of the large print' : ''} and comes back to the plan`, async ({ page }) => {
    const address = await makePlan(page);
    if (large) await page.getByLabel('In large print').check();
    await page.emulateMedia({ media: 'print' });
    const { data, info } = await sharp(await page.locator('.sheet .qr').screenshot())
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(address);
  });

/** What the page asked of the device, written down as it happens. */
interface Asked {
  spoken: string[];
  tones: number;
  locks: number;
  released: number;
}

async function watchDevices(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const asked = { spoken: [] as string[], tones: 0, locks: 0, released: 0 };
    Object.assign(window, { asked });
    const speech = {
      getVoices: () => [{ lang: 'en-GB' }],
      cancel: () => undefined,
      speak: ({ text }: { text: string }) => asked.spoken.push(text),
    };
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    const start = OscillatorNode.prototype.start;
    OscillatorNode.prototype.start = function (when?: number) {
      asked.tones++;
      start.call(this, when);
    };
    const sentinel = { release: async () => void asked.released++ };
    const request = async () => {
      asked.locks++;
      return sentinel;
    };
    Object.defineProperty(navigator, 'wakeLock', { value: { request } });
  });
}

const askedOf = (page: Page): Promise<Asked> => page.evaluate(() => (window as unknown as { asked: Asked }).asked);

async function playToTheEnd(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Start' }).click();
  for (let second = 0; second < 120; second++) await page.clock.runFor(1000);
  await expect(page.getByRole('heading', { name: 'Finished' })).toBeVisible();
}

test('a set is led by voice and tones, with the screen kept on until its end', async ({ page }) => {
  await watchDevices(page);
  const plan = await makePlan(page);
  await page.clock.install();
  await page.goto(plan.replace('/plan/', '/player/'));
  await playToTheEnd(page);
  const { spoken, tones, locks, released } = await askedOf(page);
  expect(spoken[0]).toMatch(/^Exercise 1 of 2: Cat-Cow\. 1 time\. Go on hands and knees/);
  expect(spoken.filter((text) => text === 'Begin').length).toBeGreaterThanOrEqual(2);
  expect(spoken.at(-1)).toBe('Finished. Well done.');
  expect(tones).toBeGreaterThanOrEqual(7);
  expect(locks).toBe(1);
  expect(released).toBe(1);
  await expect(page.locator('[data-status]')).toHaveText('');
});

test('who wants no voice, no tone and no lock gets none', async ({ page }) => {
  await watchDevices(page);
  const plan = await makePlan(page);
  await page.clock.install();
  await page.goto(plan.replace('/plan/', '/player/'));
  for (const name of ['Sounds', 'The voice of this device', 'Keep the screen on']) await page.getByLabel(name).uncheck();
  await playToTheEnd(page);
  expect(await askedOf(page)).toMatchObject({ spoken: [], tones: 0, locks: 0 });
});

test('a screen that went dark is asked for again when the reader is back', async ({ page }) => {
  await watchDevices(page);
  const plan = await makePlan(page);
  await page.goto(plan.replace('/plan/', '/player/'));
  await page.getByRole('button', { name: 'Start' }).click();
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  expect((await askedOf(page)).locks).toBe(2);
});

test('a pause hushes the voice in the middle of a sentence', async ({ page }) => {
  await watchDevices(page);
  const plan = await makePlan(page);
  await page.goto(plan.replace('/plan/', '/player/'));
  await page.getByRole('button', { name: 'Start' }).click();
  const hushed = await page.evaluate(() => {
    let count = 0;
    speechSynthesis.cancel = () => void count++;
    document.querySelector<HTMLElement>('[data-pause]')?.click();
    return count;
  });
  expect(hushed).toBe(1);
});

for (const [width, height] of [
  [320, 640],
  [1280, 720],
] as const)
  test(`on a screen of ${width} by ${height} the phase, the time, the drawing and the pause are in sight together`, async ({ page }) => {
    const plan = await makePlan(page);
    await page.setViewportSize({ width, height });
    await page.goto(plan.replace('/plan/', '/player/'));
    await page.getByRole('button', { name: 'Start' }).click();
    await expect(page.locator('[data-figure] svg.current')).toBeVisible();
    for (const name of ['phase', 'seconds', 'pause', 'figure']) await expect(page.locator(`[data-${name}]`)).toBeInViewport({ ratio: 0.9 });
  });
