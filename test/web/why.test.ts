import { extractText, getDocumentProxy } from 'unpdf';
import { expect, it } from 'vitest';
import { useBrowser } from './browser.ts';

const { visit } = useBrowser();

it('weighs causes anew, or says how many histories that needs', async () => {
  const { page } = await visit('/why?sort=first');
  expect(await page.locator('[data-figure=causes]').count()).toBe(0);
  await page.getByRole('button', { name: 'Show the answer of the model' }).click();
  await page.waitForSelector('[data-figure=causes] svg');
  expect(await page.textContent('.sorting')).toContain('Model:');
});

it('leads from a cause to its claims, with source and page, and to every number behind it', async () => {
  const { page } = await visit('/why');
  const sentence = await page.locator('header .prose').innerText();
  expect(sentence).toMatch(/in [<>]?\d+ \((dice|readings) .*; (dice|readings) .*\) of 100 histories/);
  const first = page.locator('.neutral dl > div').first();
  await first.locator('summary').click();
  const numbers = await first.locator('li').allInnerTexts();
  expect(numbers.length).toBeGreaterThan(3);
  // each ends at claims or says why it is assumed
  expect(numbers.filter((line) => !/inferred|documented|assumed\) *\S/.test(line))).toEqual([]);
  await first.locator('dt button').click();
  expect(await page.getByRole('dialog').innerText()).toMatch(/\(documented|\(inferred/);
});

it('prints a page for the class that gives no answer away, and a page of answers', async () => {
  const { page } = await visit('/why');
  await page.waitForSelector('[data-figure=causes] svg');
  const printed = await page.pdf({ format: 'A4' });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(printed)), { mergePages: false });
  expect(text).toHaveLength(2);
  const [sheet, answers] = text as [string, string];
  expect(sheet).toMatch(/Source A.*Source D.*catalyst.*because/s);
  expect(sheet).not.toMatch(/of 100 histories|[+\u2212]\d/);
  expect(answers).toMatch(/of 100 histories.*reading standard, seed 1/s);
});
