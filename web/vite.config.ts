import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const above = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

const { name, exports, version } = JSON.parse(readFileSync(above('package.json'), 'utf8')) as {
  name: string;
  version: string;
  exports: Record<string, string>;
};

/** The package's doors under the names by which others import them. */
const doors = Object.entries(exports).map(([door, file]) => ({
  find: new RegExp(`^${door.replace('.', name).replace('/', '\\/')}$`),
  replacement: above(file),
}));

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  // for a host that serves the app from a folder of its own: PLENUM_BASE=/folder/ npm run build
  base: process.env.PLENUM_BASE ?? '/',
  plugins: [react()],
  resolve: { alias: doors },
  define: { __VERSION__: JSON.stringify(version) },
  worker: { format: 'es' },
  // Nothing is inlined as a data address: the content-security policy allows the app's own files only.
  build: { target: 'es2022', assetsInlineLimit: 0, emptyOutDir: true, chunkSizeWarningLimit: 700 },
  server: { fs: { allow: [above('.')] } },
});
