import { AxeBuilder } from '@axe-core/playwright';
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
