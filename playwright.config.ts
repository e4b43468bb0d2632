import { defineConfig } from '@playwright/test';
import { findBrowser } from './tools/setup.mjs';

const found = findBrowser();
const asRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: 'tests',
  testMatch: /(?:e2e|a11y)\/.*\.spec\.ts$/,
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list']],
  use: {
    baseURL: 'http://127.0.0.1:4391',
    launchOptions: {
      ...(found ? { executablePath: found } : {}),
      chromiumSandbox: !asRoot,
      args: [
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        ...(asRoot ? ['--disable-dev-shm-usage'] : []),
      ],
    },
  },
  webServer: {
    command: 'astro preview --ignore-lock --host 127.0.0.1 --port 4391',
    env: { ASTRO_PREVIEW_BACKGROUND: '0', ASTRO_DEV_BACKGROUND: '0', ASTRO_TELEMETRY_DISABLED: '1' },
    url: 'http://127.0.0.1:4391/',
    reuseExistingServer: !process.env['CI'],
  },
});
