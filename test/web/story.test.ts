import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { useBrowser } from './browser.ts';

const { visit } = useBrowser();

it('opens with the question, a frequency, the ribbon and the next step, all in the first view', async () => {
  const { page, problems } = await visit('/?at=1923-03-10');
  expect(await page.textContent('h1')).toBe('Who would lead after Lenin?');
  const sentence = await page.textContent('header .prose');
  expect(sentence).toMatch(
    /Of 100 histories .* 1 April 1923, (about )?\d+ end with \w+ in control, (about )?\d+ with no one\. /,
  );
  // two doubts, named apart; the wider comes first
  for (const doubt of [/dice \d/, /other readings \d/]) expect(sentence).toMatch(doubt);
  for (const selector of ['.figure svg', 'input[type=range]', 'button.main', '#stage-title']) {
    const box = await page.locator(selector).first().boundingBox();
    expect(box!.y + Math.min(box!.height, 24), selector).toBeLessThan(800);
  }
  expect(problems).toEqual([]);
});

it('names every band of the month beside the ribbon, each with a mark of its own', async () => {
  const { page } = await visit('/?at=1923-03-10');
  const rows = await page.locator('[data-today]').evaluateAll((bands) =>
    bands.map((band) => ({
      name: band.querySelector('text')?.textContent,
      // the second path is the mark, the first leads to it; no one has a hatched square instead
      look: band.querySelectorAll('path')[1]?.getAttribute('d') ?? 'hatch',
    })),
  );
  expect(rows.length).toBeGreaterThan(4);
  for (const part of ['name', 'look'] as const) {
    const told = rows.map((row) => row[part]);
    expect(new Set(told).size, part).toBe(told.length);
  }
});

it('has on a phone, in this order: sentence, chances, event, ribbon, and the next step under the thumb', async () => {
  const { page } = await visit('/?at=1923-03-10', { viewport: { width: 390, height: 844 } });
  const tops = await page.evaluate(() =>
    ['header .prose', '.legend', '#stage-title', '[data-figure=chances] svg', '.steps'].map(
      (selector) => document.querySelector(selector)!.getBoundingClientRect().top,
    ),
  );
  expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  expect(tops.at(-1)).toBeLessThan(844);
  const seats = page.locator('.chambers');
  expect(await seats.isVisible()).toBe(false);
  await page.getByText('Who sat where').click();
  await seats.waitFor();
});

it('leads from the figure to its numbers, each with a source and page or the reason why it is assumed', async () => {
  const { page } = await visit('/?at=1923-03-10');
  await page.getByRole('button', { name: 'Note 1' }).first().click();
  const note = page.getByRole('dialog', { name: 'Note 1' });
  expect(await note.textContent()).toMatch(/plenum hinges .* --seed 1/);
  await note.getByRole('link', { name: /Each number/ }).click();
  await page.locator('details').first().click();
  expect(await page.textContent('main table')).toMatch(/assumed|p\. \d+/);
});

interface Carried {
  reading: string;
  date: string;
  runs: number;
  histories: number;
}

/** How many histories carry each month of the ribbons that are shipped, most first. */
function carried(): Carried[] {
  const folder = 'web/results/succession-1922';
  const ribbons = readdirSync(folder).filter((file) => file.startsWith('hinges'));
  return ribbons
    .map((file) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')))
    .flatMap(({ reading, runs, months }) =>
      months.map(({ date, effective }: { date: string; effective: number }) => ({
        ...{ reading, date, runs },
        histories: Math.round(effective * runs),
      })),
    )
    .sort((a, b) => b.histories - a.histories || (a.date < b.date ? -1 : 1));
}

it('says so where hardly any history carries the month', async () => {
  const said = async ({ reading, date }: Carried): Promise<string | null> => {
    const { page } = await visit(`/?reading=${reading}&at=${date}`);
    return page.textContent('header .prose');
  };
  const months = carried();
  const fewest = months.at(-1)!;
  expect(fewest.histories).toBeLessThan(50);
  expect(await said(fewest)).toContain(`about ${fewest.histories} of ${fewest.runs} carry this month`);
  expect(await said(months[0]!)).not.toContain('carry this month');
});

it('follows the story by buttons, and "back" of the browser goes back', async () => {
  const { page } = await visit('/');
  const title = (): Promise<string | null> => page.textContent('#stage-title');
  const first = await title();
  await page.click('button.main');
  await page.waitForFunction((was) => document.querySelector('#stage-title')?.textContent !== was, first);
  expect(page.url()).toContain('at=1922-05-25');
  await page.goBack();
  await page.waitForFunction((was) => document.querySelector('#stage-title')?.textContent === was, first);
  expect(page.url()).not.toContain('at=');
});

it('scrubs by keyboard without filling the history, and says the chances', async () => {
  const { page } = await visit('/');
  const before = await page.evaluate(() => history.length);
  await page.focus('input[type=range]');
  for (let i = 0; i < 5; i += 1) await page.keyboard.press('ArrowRight');
  const said = await page.getAttribute('input[type=range]', 'aria-valuetext');
  expect(said).toMatch(/^September 1922: .* \d+.* in 100$/);
  expect(await page.evaluate(() => history.length)).toBe(before);
});

it('shows the table behind the ribbon by keyboard alone', async () => {
  const { page } = await visit('/');
  await page.keyboard.press('t');
  await page.waitForSelector('[data-figure=chances] table');
  expect(await page.locator('[data-figure=chances] tbody tr').count()).toBeGreaterThan(80);
  await page.focus('[data-figure=chances] .table-box');
  await page.keyboard.press('c');
  expect(await page.textContent('[role=dialog]')).toContain('reading standard, seed 1');
  await page.keyboard.press('Escape');
  await page.waitForSelector('[role=dialog]', { state: 'detached' });
});

it('plays, and pauses', async () => {
  const { page } = await visit('/');
  await page.keyboard.press(' ');
  await page.waitForFunction(() => window.location.search.includes('at='));
  await page.keyboard.press(' ');
  await page.getByRole('button', { name: 'Play' }).waitFor();
});

it('opens a footnote that ends at a source', async () => {
  const { page } = await visit('/?at=1922-10-02');
  await page.locator('.stage-text').getByRole('button', { name: 'Note 1' }).click();
  const note = page.getByRole('dialog', { name: 'Note 1' });
  expect(await note.textContent()).toMatch(/p\. \d+/);
});

it('finds a stage by its words', async () => {
  const { page } = await visit('/');
  await page.keyboard.press('/');
  await page.keyboard.type('leningrad rest');
  await page.getByRole('button', { name: 'Leningrad against the rest' }).click();
  await page.waitForFunction(() =>
    document.querySelector('#stage-title')?.textContent?.startsWith('Leningrad'),
  );
});
