/** Lighthouse's view of every template: all its SEO audits pass. Pages that ask not to be found are left out. */
import { chromium, expect, test } from '@playwright/test';
import lighthouse from 'lighthouse';

const templates: Readonly<Record<string, string>> = {
  'the first page': '/',
  'the guide': '/red-flags/',
  'a section': '/causes/',
  'an article': '/causes/sciatica/',
  'the exercise library': '/exercises/library/',
  'an exercise': '/exercises/library/walking/',
  'all topics': '/all/',
  beliefs: '/myths/',
  'a belief': '/myths/bad-posture/',
  'the glossary': '/glossary/',
  'the evidence': '/evidence/',
  sources: '/sources/',
  changes: '/changes/',
  'about us': '/about/',
  numbers: '/red-flags/numbers/',
};

async function problemsOf(
  paths: readonly [name: string, path: string][],
  { port, baseURL }: { port: number; baseURL: string | undefined },
) {
  const failed: string[] = [];
  for (const [name, path] of paths) {
    const result = await lighthouse(`${baseURL}${path}`, {
      port,
      onlyCategories: ['seo'],
      throttlingMethod: 'provided',
      disableFullPageScreenshot: true,
      // What these audits read is there as soon as the page has loaded.
      pauseAfterFcpMs: 0,
      pauseAfterLoadMs: 0,
      networkQuietThresholdMs: 0,
      cpuQuietThresholdMs: 0,
      maxWaitForLoad: 5_000,
      skipAboutBlank: true,
      logLevel: 'error',
    });
    const { audits = {}, categories } = result?.lhr ?? {};
    if (categories?.['seo']?.score === 1) continue;
    const bad = Object.values(audits).filter(({ score }) => score !== null && score < 1);
    failed.push(`${name} ${path}: ${categories?.['seo']?.score} ${bad.map(({ id }) => id).join(', ')}`);
  }
  return failed;
}

const parts = 4;

for (let part = 0; part < parts; part++) {
  test(`every template passes all SEO audits of Lighthouse (part ${part + 1} of ${parts})`, async ({ baseURL }, info) => {
    test.setTimeout(300_000);
    const port = 9400 + info.parallelIndex;
    const { launchOptions = {} } = info.project.use;
    const browser = await chromium.launch({ ...launchOptions, args: [...(launchOptions.args ?? []), `--remote-debugging-port=${port}`] });
    const own = Object.entries(templates).filter((_template, index) => index % parts === part);
    const failed = await problemsOf(own, { port, baseURL });
    await browser.close();
    expect(own.length).toBeGreaterThan(0);
    expect(failed).toEqual([]);
  });
}
