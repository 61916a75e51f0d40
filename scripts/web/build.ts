// Builds the web app into web/dist/: data, bundle, a page for each address, and the worker that keeps it for offline use.
// Where the app's sources or tools are left out (an install without development packages), there is nothing to do.

import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const DIST = 'web/dist';

if (existsSync('web/vite.config.ts') && existsSync('node_modules/vite')) {
  await import('./data.ts');
  const { build } = await import('vite');
  await build({ configFile: 'web/vite.config.ts', logLevel: 'warn' });
  copyPages();
  writeServiceWorker();
} else process.stderr.write('plenum: the web app is not built, as its sources or tools are not here\n');

/** Static hosts serve `what-if.html` for /what-if, and 404.html for what they do not have: all are the one page. */
function copyPages(): void {
  const paths = [...readFileSync('web/src/app/pages.ts', 'utf8').matchAll(/path: '\/([\w-]+)'/g)];
  for (const name of [...paths.map(([, path]) => path!), '404'])
    copyFileSync(`${DIST}/index.html`, `${DIST}/${name}.html`);
}

/** Fills in which files the worker keeps: all that the app can ask for. Fonts older than woff2 are asked for by no one. */
function writeServiceWorker(): void {
  const files = filesIn(DIST)
    .map((path) => relative(DIST, path).replaceAll('\\', '/'))
    .filter((path) => !/\.(woff|html)$/.test(path) && path !== 'sw.js')
    .sort();
  const hash = createHash('sha256');
  for (const file of ['index.html', ...files]) hash.update(file).update(readFileSync(join(DIST, file)));
  const text = readFileSync('web/src/serviceWorker.js', 'utf8')
    .replace('/* version */', hash.digest('hex').slice(0, 16))
    .replace('/* files */', files.map((file) => JSON.stringify(file)).join(','));
  writeFileSync(`${DIST}/sw.js`, text);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}
