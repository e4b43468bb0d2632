/** What a fresh clone lacks. Runs on any Node from 20 up, with nothing installed. */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

/** Runs a command in the foreground; true where it exits with 0. */
export function run(command, args, options = {}) {
  return spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32', ...options }).status === 0;
}

/** `npm ci`, only when node_modules is missing or older than the lock file. */
export function installPackages() {
  const marker = 'node_modules/.package-lock.json';
  const current = existsSync(marker) && statSync(marker).mtimeMs >= statSync('package-lock.json').mtimeMs;
  if (current) return;
  console.log('Installing packages (about a minute) …');
  if (!run('npm', ['ci', '--no-progress'])) stop('Packages could not be installed. Check the network and run the command again.');
}

/** Node 24 comes with the packages on Linux and Windows; elsewhere the installed one must be new enough. */
export function checkNode() {
  const found = spawnSync('npm', ['exec', '--offline', '--', 'node', '--version'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const version = /v(\d+)\.(\d+)/.exec(found.stdout ?? '') ?? [];
  const [major, minor] = [Number(version[1]), Number(version[2])];
  if (major > 22 || (major === 22 && minor >= 22)) return;
  stop(`This machine uses Node ${version[0] ?? 'of an unknown version'}. Install Node 24 from nodejs.org and run the command again.`);
}

/** A Chromium for the browser tests: CHROMIUM_PATH, an installed one, Playwright's own, or Debian's. */
export function installBrowser() {
  if (findBrowser()) return;
  console.log('Looking for a browser for the tests …');
  const quiet = { stdio: 'ignore' };
  if (run('npx', ['playwright', 'install', 'chromium'], quiet)) return;
  const root = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...args) =>
    run([...root, 'apt-get'][0], [...root, 'apt-get', ...args].slice(1), {
      ...quiet,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  if (existsSync('/usr/bin/apt-get') && apt('update') && apt('install', '-y', 'chromium') && findBrowser()) return;
  stop('The browser tests need Chromium or Chrome. Install one, or set CHROMIUM_PATH to its program, and run the command again.');
}

export function findBrowser() {
  const places = [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ];
  return [process.env.CHROMIUM_PATH, ...places].find((place) => place && existsSync(place));
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
