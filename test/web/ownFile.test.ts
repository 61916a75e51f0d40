// Files of the reader's own, opened in a real browser by the command line's own reading.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { docx, docxXml, epub, pdf } from '../library/files.ts';
import { type Looking, startLooking } from './lookUpBrowser.ts';

let looking: Looking;
beforeAll(async () => {
  looking = await startLooking();
});
afterAll(() => looking.close());

const PAGES = ['256', 'On 8 December 1922 Lenin wrote of the monopoly.', '257', 'Dzerzhinsky went.'];

async function chosen(name: string, bytes: Uint8Array): Promise<Page> {
  const page = await looking.open('/evidence?view=text');
  await page.waitForSelector('textarea');
  await page.setInputFiles('input[type=file]', {
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(bytes),
  });
  return page;
}

describe("the reader's own file", () => {
  const chapter = `<html><body><h1>Trade</h1>${PAGES.map((line) => `<p>${line}</p>`).join('')}</body></html>`;
  const files: [string, Uint8Array][] = [
    ['mine.docx', docx(docxXml(...PAGES))],
    ['mine.epub', epub({ 'one.xhtml': chapter })],
    ['mine.pdf', pdf(`${PAGES[0]} ${PAGES[1]}`, `${PAGES[2]} ${PAGES[3]}`)],
    ['mine.md', new TextEncoder().encode(PAGES.join('\n\n'))],
  ];

  it.each(files)('%s is read in the page, its claims marked in place, nothing sent', async (name, bytes) => {
    const page = await chosen(name, bytes);
    await page.getByText('characters were read from it').waitFor();
    await page.waitForLoadState('networkidle');
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.method()));
    await page.selectOption('form select >> nth=1', 'service-1995');
    await page.getByRole('button', { name: 'Look for the claims' }).click();
    await page.waitForSelector('.own-text mark');
    expect(await page.locator('.own-text').innerText()).toContain('Lenin wrote of the monopoly');
    expect(sent.filter((method) => method !== 'GET')).toEqual([]);
    await page.context().close();
  });

  it.each([
    [
      'broken.docx',
      new TextEncoder().encode('no archive'),
      'is not what its name says: it is no zip archive',
    ],
    ['broken.pdf', new TextEncoder().encode('%PDF-1.4\nnothing'), 'cannot be read'],
    ['old.doc', new Uint8Array([1, 2, 3]), 'ends in no known format: txt'],
    ['empty.txt', new Uint8Array(), 'holds no text'],
    ['western.txt', new Uint8Array([0x63, 0xe9, 0x20, 0xff]), 'is not UTF-8'],
  ])('%s is refused with what is wrong', async (name, bytes, wrong) => {
    const page = await chosen(name, bytes);
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toContain(wrong);
    await page.context().close();
  });

  it('in an old encoding is read once that is named', async () => {
    const page = await chosen('old.txt', new Uint8Array([0xcb, 0xe5, 0xed, 0xe8, 0xed]));
    await page.getByRole('alert').waitFor();
    await page.selectOption('form select >> nth=0', 'windows-1251');
    await page.getByText('old.txt: 5 characters were read from it').waitFor();
    await page.context().close();
  });

  it('that packs far more than it says ends with a refusal, and the page lives on', async () => {
    const page = await chosen('bomb.docx', docx(docxXml('x'.repeat(80 * 2 ** 20))));
    await page.getByRole('alert').waitFor({ timeout: 60_000 });
    expect(await page.getByRole('alert').innerText()).toContain('refused as a zip bomb');
    await page.getByRole('button', { name: 'Look for the claims' }).click();
    await page.getByText('There is no text in it.').waitFor();
    await page.context().close();
  });
});
