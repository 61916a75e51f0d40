import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectedBrier } from '../../web/src/pages/story/brier.ts';
import { useBrowser } from './browser.ts';

const { visit } = useBrowser();

/** Gives so many tokens, in fives, by the button. */
async function give(page: Page, name: string, tokens: number): Promise<void> {
  for (let given = 0; given < tokens; given += 5)
    await page.getByRole('button', { name: `Five more for ${name}` }).click();
}

describe('guessing first', () => {
  it('is off until it is asked for, and the address then says so', async () => {
    const { page } = await visit('/?at=1923-03-10');
    expect(await page.locator('.guess').count()).toBe(0);
    await page.getByRole('button', { name: 'Guess first' }).click();
    await page.waitForSelector('.guess');
    expect(page.url()).toContain('guess=1');
  });

  it('hides the month and all later ones, in words, picture, table and for screen readers', async () => {
    const { page } = await visit('/?at=1923-03-10&guess=1');
    expect(await page.textContent('header .prose')).not.toMatch(/\d/);
    expect(await page.locator('[data-today]').count()).toBe(0);
    expect(await page.getAttribute('input[type=range]', 'aria-valuetext')).toBe('April 1923');
    expect(await page.textContent('[data-figure=chances] > .sr')).not.toMatch(/\d/);
    await page.keyboard.press('t');
    await page.waitForSelector('[data-figure=chances] tbody tr');
    const rows = await page.locator('[data-figure=chances] tbody th').allTextContents();
    expect(rows.at(-1)).toBe('1 March 1923');
  });

  it('takes a hundred tokens, no more and no fewer, and then shows both with their doubts and a score', async () => {
    const { page } = await visit('/?at=1923-03-10&guess=1');
    const show = page.getByRole('button', { name: 'Show what the model has' });
    await give(page, 'no one', 60);
    expect(await show.isDisabled()).toBe(true);
    await give(page, 'Trotsky', 40);
    expect(await page.getByRole('button', { name: 'Five more for Trotsky' }).isDisabled()).toBe(true);
    await show.click();
    const row = page.locator('[data-guess] tr', { hasText: 'no one' });
    expect(await row.locator('td').allTextContents()).toEqual([
      '60',
      expect.stringMatching(/^\d+$/),
      expect.stringMatching(/^\d+-\d+$/),
      expect.stringMatching(/^\d+-\d+$/),
    ]);
    expect(await page.textContent('.guess')).toMatch(/Brier score.* yours \d\.\d\d; \d\.\d\d is the least/);
    expect(await page.textContent('header .prose')).toMatch(/\d+ with no one/);
    // the next stage is a new guess
    await page.click('button.main');
    await page.waitForSelector('.tokens');
  });

  it('asks nothing about those who were killed: after the horizon there is no guess', async () => {
    const { page } = await visit('/?at=1936-08-24&guess=1');
    await page.waitForSelector('[data-figure=chances] svg');
    expect(await page.locator('.guess').count()).toBe(0);
    expect(await page.getByRole('button', { name: /guess/i }).count()).toBe(0);
  });
});

describe('the score of a guess', () => {
  it('is least for the chances themselves', () => {
    const chances = [0.3, 0.6, 0.1];
    const least = expectedBrier(chances, chances);
    for (const guess of [
      [0, 1, 0],
      [0.4, 0.5, 0.1],
      [1 / 3, 1 / 3, 1 / 3],
    ])
      expect(expectedBrier(guess, chances)).toBeGreaterThan(least);
  });

  it('is 0 for who is sure and right, and 2 for who is sure and wrong', () => {
    expect(expectedBrier([1, 0], [1, 0])).toBe(0);
    expect(expectedBrier([1, 0], [0, 1])).toBe(2);
  });
});
