import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { useBrowser } from './browser.ts';

const { visit } = useBrowser();

it('works without a network once it was seen, what-if included', async () => {
  const { page } = await visit('/');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.context().setOffline(true);
  await page.goto(`${new URL(page.url()).origin}/what-if?reform=resignation-accepted&n=64`);
  await page.waitForSelector('.answer:not(.pale) .mono');
  await page.getByRole('link', { name: 'Why' }).click();
  await page.waitForSelector('[data-figure=causes] svg');
});

it('loads less than 500 kB of compressed script for the first page, and shows it in 2 s', async () => {
  let bytes = 0;
  const start = performance.now();
  const { page } = await visit('/', {}, (fresh) => {
    fresh.on('response', (response) => {
      if (!response.url().endsWith('.js') || response.url().endsWith('sw.js')) return;
      void response.body().then(
        (body) => {
          bytes += gzipSync(body).length;
        },
        () => undefined,
      );
    });
  });
  await page.waitForSelector('[data-figure=chances] svg');
  const seconds = (performance.now() - start) / 1000;
  await page.waitForTimeout(300);
  expect(bytes).toBeGreaterThan(50_000);
  expect(bytes).toBeLessThan(500_000);
  expect(seconds).toBeLessThan(2);
});
