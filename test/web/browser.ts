// A real browser on the app as it is shipped: `npm run build` must have left web/dist/.
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { chromiumPath } from '../../scripts/web/chromium.ts';
import { type AppServer, serveFolder } from '../../src/server/index.ts';

/** A page of a fresh visitor, and everything that went wrong on it or was asked of another host. */
export interface Visit {
  page: Page;
  problems: string[];
}

/** Starts a server and a browser for the tests of a file, and ends them. */
export function useBrowser(): {
  visit: (
    address: string,
    options?: BrowserContextOptions,
    before?: (page: Page) => void | Promise<void>,
  ) => Promise<Visit>;
  server: () => AppServer;
} {
  let server: AppServer;
  let browser: Browser;
  beforeAll(async () => {
    server = await serveFolder('web/dist');
    browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  const visit = async (
    address: string,
    options: BrowserContextOptions = {},
    before: (page: Page) => void | Promise<void> = () => undefined,
  ): Promise<Visit> => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      permissions: ['clipboard-read', 'clipboard-write'],
      ...options,
    });
    const page = await context.newPage();
    await before(page);
    const problems: string[] = [];
    page.on('pageerror', ({ message }) => problems.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(server.address) && !url.startsWith('blob:')) problems.push(`asks for ${url}`);
    });
    await page.goto(new URL(address, server.address).toString());
    await page.waitForSelector('h1');
    return { page, problems };
  };
  return { visit, server: () => server };
}
