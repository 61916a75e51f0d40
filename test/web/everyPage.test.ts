import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { PAGES } from '../../web/src/app/pages.ts';
import { useBrowser } from './browser.ts';

const { visit } = useBrowser();

const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1280, height: 800 };

/** Violations that keep somebody out, each with the first place. */
async function serious(page: ConstructorParameters<typeof AxeBuilder>[0]['page']): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/** What of the page's words cannot be seen without scrolling sideways, or at all: each with its first letters. */
const clipped = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const scrolls = (part: Element | null): boolean =>
      part !== null && (/auto|scroll/.test(getComputedStyle(part).overflowX) || scrolls(part.parentElement));
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (words.nextNode()) {
      const parent = words.currentNode.parentElement;
      const text = words.currentNode.textContent?.trim() ?? '';
      if (
        text === '' ||
        parent === null ||
        !parent.checkVisibility() ||
        parent.closest('.sr, .skip') !== null
      )
        continue;
      const range = document.createRange();
      range.selectNodeContents(words.currentNode);
      const { left, right, width } = range.getBoundingClientRect();
      const drawing = parent.closest('svg')?.getBoundingClientRect();
      const beyond = drawing !== undefined && (left < drawing.left - 1 || right > drawing.right + 1);
      const hides =
        getComputedStyle(parent).overflowX === 'hidden' && parent.scrollWidth > parent.clientWidth + 1;
      const outside = (left < -1 || right > innerWidth + 1) && !scrolls(parent);
      if (width > 0 && (hides || outside || beyond)) found.push(text.slice(0, 40));
    }
    return found;
  });

/** Words smaller than 13 pixels of the screen, as drawn; seats of a chamber are drawn to scale, with the table beside them. */
const tiny = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (words.nextNode()) {
      const parent = words.currentNode.parentElement;
      const text = words.currentNode.textContent?.trim() ?? '';
      if (text === '' || parent === null || !parent.checkVisibility() || parent.closest('.chamber') !== null)
        continue;
      const drawing = parent.closest('svg');
      const scale = drawing?.getScreenCTM()?.a ?? 1;
      if (Number.parseFloat(getComputedStyle(parent).fontSize) * scale < 12.9) found.push(text.slice(0, 40));
    }
    return found;
  });

/** Views of pages that a bare address does not show. */
const VIEWS = [
  '/?at=1923-03-10&guess=1',
  '/?at=1925-12-23&who=no-one',
  '/?at=1936-08-24&v=0.0.1',
  '/?at=1923-03-10&present=1',
  '/people?person=trotsky',
  '/people?body=politburo',
  '/people?view=bodies',
  '/people?view=ties',
  '/method?view=mechanisms',
  '/method?view=odd',
  '/method?view=limits',
  '/method?view=cite',
];

/** Windows in which a page must be whole: half as wide as a desktop's, as zoom makes it; a phone's; the narrowest. */
const WINDOWS = {
  '200 %': { width: 640, height: 400 },
  phone: PHONE,
  narrowest: { width: 320, height: 640 },
};

it.each([...PAGES.map(({ path }) => path), ...VIEWS])(
  'has no barrier, scrolls nowhere sideways, cuts no word off and has none too small: %s',
  async (address) => {
    const { page } = await visit(address, { viewport: DESKTOP, deviceScaleFactor: 2 });
    await page.waitForSelector('main:not([aria-busy=true]) h1');
    for (const [window, viewport] of Object.entries(WINDOWS)) {
      await page.setViewportSize(viewport);
      await page.waitForTimeout(100);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide, window).toBeLessThanOrEqual(0);
      expect(await clipped(page), window).toEqual([]);
      expect(await tiny(page), window).toEqual([]);
      // pages are asked below, in both themes
      if (window === 'phone' && VIEWS.includes(address)) expect(await serious(page)).toEqual([]);
    }
    await page.context().close();
  },
);

describe.each(PAGES)('the page $path', ({ path }) => {
  it.each([
    ['light, desktop', 'light', DESKTOP],
    ['dark, phone', 'dark', PHONE],
  ] as const)('has no serious barrier, error or request elsewhere: %s', async (_, colorScheme, viewport) => {
    const { page, problems } = await visit(path, { colorScheme, viewport });
    await page.waitForSelector('.assumption');
    await page.waitForTimeout(300);
    expect(await serious(page)).toEqual([]);
    expect(problems).toEqual([]);
    const { wide, model } = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth - window.innerWidth,
      model: document.querySelector('.assumption')?.textContent,
    }));
    expect(wide, 'nothing scrolls sideways').toBeLessThanOrEqual(0);
    expect(model).toContain('model ');
    await page.context().close();
  });
});
