import { describe, expect, it } from 'vitest';
import { saidHundred } from '../../web/src/words/saidHundred.ts';
import { useBrowser } from './browser.ts';

const { visit } = useBrowser();

describe('the ribbon of one person', () => {
  it('is a line with both doubts, named apart, and the address says whose', async () => {
    const { page } = await visit('/?at=1923-03-10');
    await page.locator('.ribbon-choices select').selectOption('Rykov');
    await page.waitForFunction(() => window.location.search.includes('who=rykov'));
    expect(await page.textContent('[data-figure=chances] figcaption')).toContain(
      'How often Rykov would lead',
    );
    expect(await page.locator('[data-figure=chances] [data-band]').count()).toBe(0);
    const sentence = await page.textContent('header .prose');
    expect(sentence).toMatch(/end with Rykov in control, .* with no one\. For Rykov: /);
    for (const doubt of [/dice /, /other readings /]) expect(sentence).toMatch(doubt);
    expect(await page.textContent('.one-person')).toMatch(/Dashed: dice .* Shade: .* other readings/);
  });

  it('is kept when the reader steps on', async () => {
    const { page } = await visit('/?at=1923-03-10&who=no-one');
    await page.click('button.main');
    await page.waitForFunction(() => window.location.search.includes('at=1923-04-25'));
    expect(page.url()).toContain('who=no-one');
    expect(await page.textContent('header .prose')).toMatch(
      /Of 100 histories .* end with no one in control\./,
    );
  });

  it('is reached from the page of the person', async () => {
    const { page } = await visit('/people?person=rykov');
    await page.getByRole('link', { name: /would lead, month by month/ }).click();
    await page.waitForFunction(() => window.location.search.includes('who=rykov'));
  });

  it('is everybody where the address names nobody who has a band', async () => {
    const { page } = await visit('/?who=nobody-at-all');
    await page.waitForSelector('[data-figure=chances] [data-band]');
  });
});

describe('a count as it is said', () => {
  it.each([
    [0.32, 0.05, '32'],
    [0.32, 0.2, '30'],
    [0.33, 0.2, '35'],
    [0.02, 0.2, '<5'],
    [0.99, 0.2, '>95'],
    [0.003, 0.01, '<1'],
    [0, 0, '0'],
  ])('%d with a doubt of %d is %s', (share, spread, said) => {
    expect(saidHundred(share, spread)).toBe(said);
  });
});
