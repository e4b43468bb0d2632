/** `npm test`: install what is missing, then every check, the quick ones first. Stops at the first that fails. */
import { checkNode, installBrowser, installPackages, run } from './setup.mjs';

const steps = ['lint', 'types', 'check', 'test:unit', 'build', 'build:fixture', 'test:dist', 'search:test', 'test:browser'];

installPackages();
checkNode();
installBrowser();
const began = Date.now();
for (const step of steps) {
  console.log(`\n── ${step}`);
  if (run('npm', ['run', '--silent', step])) continue;
  console.error(`\n"npm run ${step}" failed: the lines above say why.`);
  process.exit(1);
}
console.log(`\nAll ${steps.length} steps passed in ${Math.round((Date.now() - began) / 1000)} seconds.`);
console.log(`${steps.length} passed, 0 failed`);
