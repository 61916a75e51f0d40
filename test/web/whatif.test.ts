import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { useBrowser } from './browser.ts';

const { visit } = useBrowser();

const ANSWER = '.answer:not(.pale) .mono';

/** The fingerprint that the command line prints of the same question. */
function commandLineHash(...words: string[]): string {
  const printed = execFileSync(process.execPath, ['bin/plenum.js', ...words, '--json', '--quiet'], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  return (JSON.parse(printed) as { rowsHash: string }).rowsHash;
}

it('runs a what-if whose rows are those of the command line, and shares it as a link', async () => {
  const { page, problems } = await visit('/what-if?reform=resignation-accepted&n=64');
  await page.waitForSelector(ANSWER);
  const hash = await page.textContent(ANSWER);
  expect(hash).toBe(
    commandLineHash(
      ...['whatif', 'succession-1922', 'resignation-accepted', '-n', '64', '--seed', '1', '--no-readings'],
    ),
  );
  await page.getByRole('button', { name: 'Copy link and sentence' }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/someone else leads.*reading standard, seed 1/);
  const { page: other } = await visit(
    new URL(copied.split(' ').at(-1)!).pathname + new URL(copied.split(' ').at(-1)!).search,
  );
  await other.waitForSelector(ANSWER);
  expect(await other.textContent(ANSWER)).toBe(hash);
  expect(problems).toEqual([]);
});

it('shows what the reading asked says, pale, while the others are still run', async () => {
  const { page } = await visit('/what-if?reform=resignation-accepted&n=256');
  await page.waitForSelector('.answer.pale [data-figure=worlds]');
  expect(await page.locator('header [role=status]').first().innerText()).toMatch(/\(dice [\d-]+\)/);
  await page.waitForSelector('.answer:not(.pale) [data-figure=worlds]', { timeout: 60_000 });
  expect(await page.locator('header [role=status]').first().innerText()).toMatch(/readings [\d-]+/);
});

it('has the same rows in JavaScript, where WebAssembly cannot be had', async () => {
  const address = '/what-if?reform=resignation-accepted&n=64';
  const { page: native } = await visit(address);
  const { page: slow } = await visit(address, { serviceWorkers: 'block' }, async (fresh) => {
    await fresh.route('**/*.wasm', (route) => route.abort());
  });
  const hashes = await Promise.all(
    [native, slow].map(async (page) => {
      await page.waitForSelector(ANSWER, { timeout: 120_000 });
      return page.textContent(ANSWER);
    }),
  );
  expect(hashes[1]).toBe(hashes[0]);
}, 180_000);

it('tells pairs of histories one by one, and where they part', async () => {
  const { page } = await visit('/what-if?reform=resignation-accepted&n=64');
  await page.waitForSelector(ANSWER);
  expect(await page.textContent('.pairs')).toMatch(
    /(Half of them have parted by|Fewer than half).*Pair 1 of 20/,
  );
  await page.getByRole('button', { name: 'Next pair' }).click();
  expect(await page.textContent('.pairs')).toMatch(/Pair 2 of 20.*The two (part on|never part)/);
  expect(await page.locator('.twins ol').count()).toBe(2);
});

it('can be canceled, and says that it is not final', async () => {
  const { page } = await visit('/what-if?reform=resignation-accepted&n=20000');
  await page.getByText('not final').waitFor();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page
    .getByText(/Canceled: not all|Canceled before the first/)
    .first()
    .waitFor();
});

it('does not call it a failure where the reader canceled at once', async () => {
  const { page } = await visit(
    '/what-if?reform=resignation-accepted',
    { serviceWorkers: 'block' },
    async (fresh) => {
      // the data come when the reader has long lost patience
      await fresh.route('**/data/engine.json', (route) => setTimeout(() => void route.continue(), 3000));
    },
  );
  await page.getByRole('button', { name: 'Run 1,000 pairs' }).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByText('Canceled before the first histories were done.').waitFor();
  expect(await page.getByText('could not compute').count()).toBe(0);
  expect(await page.locator('.shipped svg').count()).toBe(1);
});

it('verifies a month of the ribbon in place', async () => {
  const { page } = await visit('/?at=1929-12-01');
  await page.getByRole('button', { name: 'Compute this month here' }).click();
  await page.getByText('The same rows, to the last bit').waitFor();
});

it('is answered before anything is run, as the command that stands there printed it, with both doubts', async () => {
  const { page, problems } = await visit('/what-if?reform=letter-read-openly');
  const shipped = page.locator('.shipped');
  await shipped.locator('[data-figure=differences] svg').waitFor();
  expect(await page.locator('.whatif header').innerText()).toMatch(
    /In [<>]?\d+ of 100 pairs .* \((dice|readings) [\d-]+; (dice|readings) [\d-]+\)/,
  );
  const text = await shipped.innerText();
  expect(text).toMatch(/computed on \d+ \w+ \d{4}/);
  expect(text).toContain('plenum whatif succession-1922 letter-read-openly -n 512');
  expect(problems).toEqual([]);
});

it('answers on a phone in the first view, right below the question', async () => {
  const { page } = await visit('/what-if?reform=letter-read-openly', {
    viewport: { width: 390, height: 844 },
  });
  const answer = page.locator('.whatif header [role=status]');
  await answer.waitFor();
  const { y, height } = (await answer.boundingBox())!;
  expect(y + height).toBeLessThan(844);
});

it.each([
  ['has no workers', 'delete window.Worker'],
  ['stops them', 'window.Worker = function () { throw new Error("blocked by policy") }'],
  ['cannot have the data', ''],
])('says why where a browser %s, and keeps the shipped figure', async (_, script) => {
  const { page } = await visit(
    '/what-if?reform=letter-read-openly',
    { serviceWorkers: 'block' },
    async (fresh) => {
      await fresh.addInitScript(script);
      await fresh.route('**/data/engine.json', (route) => route.abort());
    },
  );
  await page.waitForSelector('.shipped svg');
  await page.getByRole('button', { name: 'Run 1,000 pairs' }).click();
  await page.getByText('This browser could not compute it').waitFor();
  expect(await page.locator('.shipped svg').count()).toBe(1);
  await page.getByRole('button', { name: 'Run 10,000 histories here' }).click();
  await page.locator('.whole').getByText('This browser could not compute it').waitFor();
  expect(await page.locator('.whole svg').count()).toBe(1);
});

it('explains where nothing was computed before', async () => {
  const { page } = await visit('/what-if?reform=letter-read-openly,resignation-accepted');
  await page.getByText('For several changes at once').waitFor();
  expect(await page.locator('[data-figure=differences]').count()).toBe(0);
});
