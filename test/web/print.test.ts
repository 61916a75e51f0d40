import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { PAGES } from '../../web/src/app/pages.ts';
import { useBrowser } from './browser.ts';

const { visit } = useBrowser();

/** The words of each sheet of the page as it is printed. */
async function sheets(page: Page): Promise<string[]> {
  const bytes = await page.pdf({ preferCSSPageSize: true });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: false });
  return text;
}

/** By how much the words of a sheet go beyond it. */
const spilled = (page: Page): Promise<number[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.paper-sheet')].map((sheet) => sheet.scrollHeight - sheet.clientHeight),
  );

/** Days of all stages, and the last day that the model knows. */
const stageDays = (page: Page): Promise<{ days: string[]; horizon: string }> =>
  page.evaluate(async () => {
    const story = (await (await fetch('data/story.json')).json()) as {
      stages: { date: string }[];
      scenario: { horizon: string };
    };
    return { days: story.stages.map(({ date }) => date), horizon: story.scenario.horizon };
  });

describe('the story on paper', () => {
  it('is two sheets at every stage: for the class, and for the teacher', async () => {
    const { page } = await visit('/');
    const { days, horizon } = await stageDays(page);
    expect(days.length).toBeGreaterThan(11);
    await page.emulateMedia({ media: 'print' });
    for (const day of days) {
      await page.goto(new URL(`/?at=${day}`, page.url()).toString());
      await page.waitForSelector('.paper-sheet');
      // one pixel is rounding
      for (const over of await spilled(page)) expect(over, `${day}: cut off`).toBeLessThanOrEqual(1);
      const [first, second, ...more] = await sheets(page);
      expect(more.length, `${day}: sheets after the second`).toBe(0);
      expect(first).toMatch(/Worksheet, stage \d+ of \d+/);
      // of what came after the horizon the model says nothing, and asks for no causes
      expect(first!.includes('irrelevant'), day).toBe(day <= horizon);
      expect(/other readings \d/.test(second!), day).toBe(day <= horizon);
      expect(second).toContain('For the teacher');
    }
  }, 120_000);

  it('says on both sheets where it is from: address, version, reading, hashes', async () => {
    const { page } = await visit('/?at=1923-03-10&reading=personality');
    for (const sheet of await sheets(page)) {
      expect(sheet).toMatch(
        /Plenum \d+\.\d+\.\d+, reading personality, scenario [0-9a-f]{12}, rows [0-9a-f]{12}/,
      );
      expect(sheet).toContain('at=1923-03-10');
    }
  });

  it('tells every band apart without color: by texture, mark and name', async () => {
    const { page } = await visit('/?at=1923-03-10');
    await page.emulateMedia({ media: 'print' });
    await page.waitForSelector('.paper-sheet');
    const bands = await page.evaluate(() =>
      [...document.querySelectorAll('.paper-sheet [data-band]')].map((band) => {
        const pattern = /url\("?#([^")]+)/.exec(band.getAttribute('fill') ?? '')?.[1];
        return {
          who: band.getAttribute('data-band'),
          look: pattern === undefined ? 'plain' : document.getElementById(pattern)?.innerHTML,
        };
      }),
    );
    expect(bands.length).toBeGreaterThan(4);
    expect(new Set(bands.map(({ look }) => look)).size).toBe(bands.length);
    const named = await page.evaluate(() =>
      [...document.querySelectorAll('.paper-sheet [data-today] text:first-of-type')].map(
        (text) => text.textContent,
      ),
    );
    expect(new Set(named).size).toBe(named.length);
    // nothing but ink, paper and grays between them
    const hues = await page.evaluate(() =>
      [...document.querySelectorAll('.paper svg *:not(defs *, defs)')].flatMap((shape) => {
        const { fill, stroke } = getComputedStyle(shape);
        return [fill, stroke].filter((color) => {
          const [r, g, b] = (color.match(/\d+/g) ?? []).map(Number);
          return color.startsWith('rgb') && (r !== g || g !== b);
        });
      }),
    );
    expect([...new Set(hues)]).toEqual([]);
  });
});

describe.each(PAGES.filter(({ id }) => id !== 'story'))('the page $path on paper', ({ path }) => {
  it('is wider than no sheet, and keeps its title and address', async () => {
    const { page } = await visit(path);
    await page.waitForSelector('main:not([aria-busy=true]) h1');
    const title = (await page.textContent('h1'))!.trim();
    const text = (await sheets(page)).join(' ');
    const plain = (words: string): string => words.replace(/\s+/g, '');
    expect(plain(text)).toContain(plain(title));
    expect(plain(text)).toContain(plain(new URL(path, page.url()).toString()));
    await page.emulateMedia({ media: 'print' });
    // a drawing for the screen would be shrunk, type and all
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.figure svg')].every((svg) => Number(svg.getAttribute('width')) <= 690),
    );
    await page.setViewportSize({ width: 688, height: 1017 });
    const over = await page.evaluate(() =>
      [...document.querySelectorAll('main *')]
        .filter((part) => part.getBoundingClientRect().right > innerWidth + 1)
        .map((part) => `${part.tagName} ${part.className}`),
    );
    expect(over.slice(0, 3)).toEqual([]);
  });
});
