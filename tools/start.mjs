/** `npm start`: install what is missing, build, serve `dist/` on a local port. */
import { checkNode, installPackages, run } from './setup.mjs';

installPackages();
checkNode();
if (!run('npm', ['run', '--silent', 'build'])) process.exit(1);
run('npm', ['run', '--silent', 'preview']);
