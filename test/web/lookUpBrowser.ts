import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { chromiumPath } from '../../scripts/web/chromium.ts';
import { serveFolder } from '../../src/server/index.ts';

/** The built app on loopback, and a browser to look at it with. */
export interface Looking {
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

/** Serves `web/dist` and starts Chromium; pages open at desktop width unless told otherwise, and wait for their data. */
export async function startLooking(): Promise<Looking> {
  const server = await serveFolder('web/dist');
  const browser: Browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
  return {
    async open(path, options = {}) {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 800 },
        serviceWorkers: 'block',
        acceptDownloads: true,
        ...options,
      });
      const page = await context.newPage();
      await page.goto(new URL(path, server.address).toString());
      await page.waitForSelector('main:not([aria-busy="true"]) h1');
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** Violations of WCAG 2.2 AA that axe calls serious or critical, each with the element. */
export async function seriousViolations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
}

/** By how many pixels a page is wider than its window. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate('Math.max(0, document.documentElement.scrollWidth - window.innerWidth)');
