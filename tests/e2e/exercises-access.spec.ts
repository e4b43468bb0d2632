/** axe, narrow screens and large text on the exercise pages. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const states: [name: string, open: (page: Page) => Promise<void>][] = [
  ['the library', async (page) => void (await page.goto('/exercises/library/'))],
  ['an exercise', async (page) => void (await page.goto('/exercises/library/bird-dog/'))],
  ['an empty plan', async (page) => void (await page.goto('/exercises/plan/'))],
  ['a plan', openPlan],
  ['the player before the start', openPlayer],
  ['the player in a set', startSet],
];

async function openPlan(page: Page): Promise<void> {
  await page.goto('/exercises/plan/');
  await page.locator('[data-picker] details').first().waitFor();
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  for (let index = 0; index < 3; index++) await page.locator('[data-add][aria-disabled="false"]').nth(index).click();
}

async function openPlayer(page: Page): Promise<void> {
  await openPlan(page);
  await page.locator('[data-start]').click();
  await page.locator('[data-begin]').waitFor();
}

async function startSet(page: Page): Promise<void> {
  await openPlayer(page);
  await page.locator('[data-begin]').click();
}

for (const [name, open] of states)
  for (const colorScheme of ['light', 'dark'] as const)
    test(`${name}: axe finds nothing in ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await open(page);
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode()
        .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    });

for (const [name, open] of states)
  test(`${name}: nothing runs off a narrow screen, nor at twice the text size, and targets are large`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page);
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await overflow()).toBeLessThanOrEqual(0);
    const small = await page
      .locator('main :is(button, select, summary, .button, input[type=number]):visible')
      .evaluateAll((all) =>
        all.filter((one) => one.getBoundingClientRect().height < 44 || one.getBoundingClientRect().width < 44).map((one) => one.outerHTML),
      );
    expect(small).toEqual([]);
    await page.addStyleTag({ content: 'html { font-size: 200% }' });
    await page.setViewportSize({ width: 640, height: 640 });
    expect(await overflow()).toBeLessThanOrEqual(0);
  });
