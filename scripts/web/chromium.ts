import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where Chromium is, by the names that Debian and others give it; throws Error where there is none. */
export function chromiumPath(): string {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = ['chromium', 'chromium-browser', 'google-chrome']
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find(existsSync);
  if (found === undefined) throw new Error('no Chromium: install it (Debian: apt-get install chromium)');
  return found;
}
