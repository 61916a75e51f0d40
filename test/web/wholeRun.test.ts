import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { overReadings } from '../../web/src/pages/whatif/overReadings.ts';
import { useBrowser } from './browser.ts';

const { visit } = useBrowser();

const HASH = '.whole-hash';

it('runs the whole scenario with the rows of the command that stands beside them', async () => {
  const { page, problems } = await visit('/what-if?whole=304&reading=personality');
  await page.waitForSelector(HASH);
  const command = await page.locator('.whole .mono').first().innerText();
  expect(command).toBe('plenum run succession-1922 -n 304 --seed 1 --no-readings --reading personality');
  const words = command.split(' ').slice(1);
  const printed = execFileSync(process.execPath, ['bin/plenum.js', ...words, '--json', '--quiet'], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  expect(await page.textContent(HASH)).toBe((JSON.parse(printed) as { rowsHash: string }).rowsHash);
  expect(problems).toEqual([]);
});

it('shows what was computed before until then, with both doubts', async () => {
  const { page } = await visit('/what-if');
  const said = page.locator('.whole [role=status]').first();
  expect(await said.innerText()).toMatch(
    /[<>]?\d+ end with \S+ in control \(.*readings.*dice.*no one \(.*readings.*dice/,
  );
  expect(await page.locator('.whole').innerText()).toContain('plenum run succession-1922 -n 2000');
});

it('leaves the page to its reader while it runs: no task of the page takes a noticeable part of that time', async () => {
  const { page } = await visit('/what-if', {}, async (fresh) => {
    await fresh.addInitScript(() => {
      const tasks: number[] = [];
      Object.assign(window, { tasks });
      new PerformanceObserver((list) =>
        tasks.push(...list.getEntries().map((task) => task.duration)),
      ).observe({ type: 'longtask' });
    });
  });
  await page.waitForSelector('[data-figure=leaders]');
  await page.evaluate('window.tasks.length = 0');
  await page.locator('.whole select').selectOption('10000');
  await page.getByRole('button', { name: 'Run 10,000 histories here' }).click();
  await page.getByText('not final').waitFor();
  // a figure is turned over and back while the histories run
  const table = page.locator('[data-figure=leaders]').getByRole('button', { name: 'Table' });
  await table.click();
  await page.locator('[data-figure=leaders] table').waitFor();
  await table.click();
  expect(await page.getByText('not final').count()).toBe(1);
  await page.waitForSelector(HASH, { timeout: 120_000 });
  const took = Number(/10,000 histories in ([\d.]+) s/.exec(await page.locator('.whole').innerText())![1]);
  const longest = Math.max(0, ...((await page.evaluate('window.tasks')) as number[]));
  expect(longest).toBeLessThan(took * 1000 * 0.1);
}, 180_000);

it('keeps what it has when canceled, and says that it is not final', async () => {
  const { page } = await visit('/what-if?whole=50000');
  await page.waitForFunction(() => /[1-9][\d,]* of 50,000/.test(document.body.innerText));
  await page.locator('.whole').getByRole('button', { name: 'Cancel' }).click();
  await page.locator('.whole').getByText('Canceled: not all').waitFor();
  expect(await page.locator('.whole .pale [data-figure=leaders] svg').count()).toBe(1);
});

it('widens a chance to the lowest and highest of all readings', () => {
  const chance = { person: 'ann', probability: 0.4, low: 0.35, high: 0.45, acrossParameters: null };
  const reading = (id: string, leads: number, noOne: number) => ({
    ...{ id, runs: 500, noOne },
    leaders: leads === 0 ? [] : [{ person: 'ann', probability: leads }],
  });
  const readings = [reading('standard', 0.9, 0.1), reading('a', 0.2, 0.5), reading('b', 0, 0.8)];
  const [ann, noOne] = overReadings([chance, { ...chance, person: null }], 'standard', { readings });
  expect(ann!.readings).toEqual({ low: 0, high: 0.4 });
  expect(noOne!.readings).toEqual({ low: 0.4, high: 0.8 });
});

it('says so where a worker dies under way, and starts new ones when asked again', async () => {
  const { page } = await visit('/what-if', {}, async (fresh) => {
    await fresh.addInitScript(() => {
      const threads: Worker[] = [];
      const Own = window.Worker;
      window.Worker = class extends Own {
        constructor(...given: ConstructorParameters<typeof Own>) {
          super(...given);
          threads.push(this);
        }
      };
      Object.assign(window, { threads });
    });
  });
  await page.locator('.whole').getByRole('button', { name: 'Run 10,000 histories here' }).click();
  await page.waitForFunction(() => /[1-9][\d,]* of 10,000/.test(document.body.innerText));
  await page.evaluate('window.threads[0].onerror(new ErrorEvent("error", { message: "out of memory" }))');
  await page.getByText('This browser could not compute it (out of memory)').waitFor();
  expect(await page.locator('.whole [data-figure=leaders] svg').count()).toBe(1);
  await page.locator('.whole').getByRole('button', { name: 'Run 10,000 histories here' }).click();
  await page.waitForSelector(HASH, { timeout: 120_000 });
}, 180_000);
