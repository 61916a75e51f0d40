import { describe, expect, it } from 'vitest';
import { useBrowser } from './browser.ts';

const { visit } = useBrowser();

describe('the projector view', () => {
  it('has larger type and no controls but back, play and next', async () => {
    const { page } = await visit('/?at=1923-03-10');
    const width = (): Promise<number> =>
      page.evaluate(() => document.querySelector('header .prose')!.getClientRects()[0]!.height);
    const lines = await width();
    await page.goto(`${page.url()}&present=1`);
    await page.waitForSelector('.present .story header .prose');
    expect(await width()).toBeGreaterThan(lines * 1.2);
    for (const gone of ['.bar nav', '.figure-tools', '.verify', '.ribbon-choices'])
      expect(await page.locator(gone).first().isVisible(), gone).toBe(false);
    for (const stays of ['.steps', '.assumption', 'input[type=range]'])
      expect(await page.locator(stays).first().isVisible(), stays).toBe(true);
  });

  it('is kept from stage to stage and from page to page, and can be left', async () => {
    const { page } = await visit('/?present=1');
    await page.keyboard.press('PageDown');
    await page.waitForFunction(() => window.location.search.includes('at=1922-05-25'));
    expect(page.url()).toContain('present=1');
    await page.locator('.stage-text a.button').click();
    await page.waitForURL(/what-if/);
    expect(page.url()).toContain('present=1');
    await page.getByRole('button', { name: 'Leave the projector view' }).click();
    await page.waitForFunction(() => !window.location.search.includes('present'));
    await page.getByRole('link', { name: 'Why' }).waitFor();
  });

  it('is switched on in the help', async () => {
    const { page } = await visit('/');
    await page.keyboard.press('?');
    await page.getByText('Projector: larger type, controls away').click();
    await page.waitForFunction(() => window.location.search.includes('present=1'));
  });
});

describe('a link that was made with another version', () => {
  it('says so, and what is possible', async () => {
    const { page } = await visit('/?at=1923-03-10&v=0.0.1');
    const notice = page.getByRole('complementary', { name: 'About this link' });
    expect(await notice.textContent()).toMatch(/made with 0\.0\.1\. What you see is made with \d+\.\d+\.\d+/);
    await notice.getByText('Open as then?').click();
    expect(await notice.textContent()).toContain('carries its own version and data alone');
    await notice.getByRole('button', { name: /^Go on with/ }).click();
    await notice.waitFor({ state: 'detached' });
    expect(page.url()).not.toContain('v=');
    expect(page.url()).toContain('at=1923-03-10');
  });

  it('says so of another state of the data too', async () => {
    const { page } = await visit('/');
    const version = /model ([\d.]+)/.exec((await page.textContent('.assumption'))!)![1]!;
    await page.goto(new URL(`/?v=${version}-0123abcd`, page.url()).toString());
    const notice = page.getByRole('complementary', { name: 'About this link' });
    expect(await notice.textContent()).toMatch(/\(data 0123abcd\).*\(data [0-9a-f]{8}\)/);
  });

  it.each(['', '<img src=x>', '..', '%00'])('does not mind %j for a version', async (version) => {
    const { page, problems } = await visit(`/?v=${version}`);
    await page.waitForSelector('[data-figure=chances] svg');
    expect(await page.locator('.notice').count()).toBe(0);
    expect(problems).toEqual([]);
  });

  it('is what a line to cite gives, and it opens without a word in the same version', async () => {
    const { page } = await visit('/?at=1923-03-10');
    await page.waitForSelector('[data-figure=chances] svg');
    await page.keyboard.press('c');
    const line = await page.getByRole('dialog').locator('.prose').textContent();
    const link = /http\S+$/.exec(line!)![0];
    expect(link).toMatch(/at=1923-03-10&v=[\d.]+-[0-9a-f]{8}$/);
    await page.goto(link);
    await page.waitForSelector('[data-figure=chances] svg');
    expect(await page.locator('.notice').count()).toBe(0);
  });
});

describe('the key f', () => {
  it('opens one footnote after the other, and the help lists it', async () => {
    const { page } = await visit('/people?person=stalin');
    await page.waitForSelector('.note-mark');
    const opened = async (): Promise<string | null> => {
      await page.keyboard.press('f');
      const name = await page.locator('[role=dialog].note').getAttribute('aria-label');
      await page.keyboard.press('Escape');
      await page.waitForSelector('[role=dialog]', { state: 'detached' });
      return name;
    };
    expect(await opened()).toBe('Note 1');
    const marks = page.locator('main .note-mark');
    const second = await marks.nth(1).getAttribute('aria-label');
    expect(await opened()).toBe(second);
    await page.keyboard.press('?');
    expect(await page.getByRole('dialog').textContent()).toMatch(/f\s*next footnote/);
  });
});
