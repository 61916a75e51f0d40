// Pictures of each page for docs/screenshots: `npx tsx scripts/web/screenshots.ts [page]`. Needs Chromium (Debian: `chromium`).
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { serveFolder } from '../../src/server/index.ts';
import { PAGES } from '../../web/src/app/pages.ts';
import { chromiumPath } from './chromium.ts';

const OUT = 'docs/screenshots';
const SIZES = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 800 } };

/** What is shown of a page where its bare address shows too little. */
const ADDRESSES: Readonly<Record<string, string>> = {
  story: '/?at=1923-03-10',
  whatIf: '/what-if?reform=letter-read-openly',
};

/** Views of their own: the first page at the projector and on paper. */
const VIEWS = [
  { page: 'story', name: 'story-projector', address: '/?at=1923-03-10&present=1', media: 'screen' },
  { page: 'story', name: 'story-paper', address: '/?at=1923-03-10', media: 'print' },
] as const;
/** Between the margins of A4. */
const SHEET = { width: 688, height: 1017 };

const [only] = process.argv.slice(2);
mkdirSync(OUT, { recursive: true });
const server = await serveFolder('web/dist');
const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
for (const { id, path } of PAGES.filter((page) => only === undefined || page.id === only))
  for (const [size, viewport] of Object.entries(SIZES))
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await browser.newContext({ viewport, colorScheme, serviceWorkers: 'block' });
      const page = await context.newPage();
      page.on('pageerror', (error) => process.stderr.write(`${path}: ${error.message}\n`));
      await page.goto(new URL(ADDRESSES[id] ?? path, server.address).toString());
      await page.waitForSelector('h1');
      await page.evaluate(() => document.fonts.ready);
      await page.waitForTimeout(300);
      await page.screenshot({ path: `${OUT}/${id}-${size}-${colorScheme}.png` });
      await context.close();
    }
for (const { name, address, media } of VIEWS.filter(({ page }) => only === undefined || page === only)) {
  const viewport = media === 'print' ? SHEET : SIZES.desktop;
  const context = await browser.newContext({ viewport, colorScheme: 'light', serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(new URL(address, server.address).toString());
  await page.waitForSelector('[data-figure=chances] svg');
  await page.emulateMedia({ media });
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(300);
  await page.screenshot({ path: `${OUT}/${name}.png`, fullPage: media === 'print' });
  await context.close();
}
await browser.close();
await server.close();
