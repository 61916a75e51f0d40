// The look-up pages and the Lab as a reader meets them, in a real browser.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Looking, overflow, seriousViolations, startLooking } from './lookUpBrowser.ts';

let looking: Looking;
beforeAll(async () => {
  looking = await startLooking();
});
afterAll(() => looking.close());

describe('decisions', () => {
  it('show misses first, and a search by words', async () => {
    const page = await looking.open('/decisions');
    const first = page.locator('table.list tbody tr').first();
    expect(await first.innerText()).toContain('missed');
    await page.getByRole('searchbox').fill('foreign trade monopoly');
    const rows = await page.locator('table.list tbody tr').allInnerTexts();
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.length).toBeLessThan(20);
    await page.context().close();
  });

  it('lead from the list to who stood where, in a table that a key opens', async () => {
    const page = await looking.open('/decisions');
    await page.getByRole('searchbox').fill('German ultimatum');
    await page.locator('table.list tbody a').first().click();
    await page.waitForSelector('[data-figure="decision-d006"]');
    await page.locator('h1').click();
    await page.keyboard.press('t');
    const table = page.locator('[data-figure="decision-d006"] table');
    expect(await table.innerText()).toContain('Trotsky');
    expect(await page.locator('main').innerText()).toContain('The model was not asked about it');
    await page.goBack();
    expect(await page.locator('h1').innerText()).toBe('Decisions on record');
    await page.context().close();
  });

  it('are foretold anew by the reading that is chosen, its misses first', async () => {
    const page = await looking.open('/decisions');
    const figure = page.locator('[data-figure="decisions-foretold"]');
    const before = await figure.locator('svg text').allTextContents();
    await page.getByRole('button', { name: /standard/ }).click();
    await page.locator('.listbox [role=option]').nth(1).click();
    await page.waitForURL(/reading=/);
    await expect.poll(() => figure.locator('svg text').allTextContents()).not.toEqual(before);
    expect(await page.locator('table.list tbody tr').first().innerText()).toContain('missed');
    const chosen = new URL(page.url()).searchParams.get('reading')!;
    await figure.getByRole('button', { name: 'Cite this' }).click();
    expect(await page.getByRole('dialog').innerText()).toContain(`reading ${chosen}`);
    await page.context().close();
  });

  it('tell what tips one, as one simulated history', async () => {
    const page = await looking.open('/decisions?id=m19');
    const text = await page.locator('main').innerText();
    expect(text).toMatch(/In [<>]?\d+ of 100 histories run to its eve the motion carries \((dice|readings)/);
    expect(text).toContain('One history (seed 1, number 0, standard reading)');
    await page.context().close();
  });
});

describe('people and bodies', () => {
  it('are found by any spelling, and told with their fate', async () => {
    const page = await looking.open('/people');
    await page.getByRole('searchbox').fill('Каменев');
    await page.getByRole('link', { name: 'Kamenev' }).click();
    await page.waitForSelector('[data-figure="career-kamenev"]');
    expect(await page.locator('main').innerText()).toMatch(/Executed \d+ August 1936/);
    await page.context().close();
  });

  it('show who sat in a body on the day that the keyboard chooses', async () => {
    const page = await looking.open('/people?body=politburo&at=1926-01-02');
    const members = page.locator('main');
    expect(await members.innerText()).toContain('Molotov');
    await page.getByRole('slider').focus();
    await page.keyboard.press('Home');
    expect(await members.innerText()).toContain('Sokolnikov');
    expect(page.url()).toContain('at=1917');
    await page.context().close();
  });

  it('show ties as a matrix and a network that a table stands behind', async () => {
    const page = await looking.open('/people?view=ties');
    expect(await page.locator('[data-figure="ties-matrix"] circle').count()).toBeGreaterThan(50);
    await page.locator('[data-figure="ties-network"]').getByRole('button', { name: 'Table' }).click();
    expect(await page.locator('[data-figure="ties-network"] tbody tr').count()).toBeGreaterThan(20);
    await page.context().close();
  });
});

describe('evidence', () => {
  it('puts both sides of a contradiction beside each other, with the choice', async () => {
    const page = await looking.open('/evidence');
    const card = page.locator('article').first();
    await card.locator('.side').first().waitFor();
    expect(await card.locator('.side').count()).toBe(2);
    expect(await page.locator('.side-taken').count()).toBeGreaterThan(5);
    await page.context().close();
  });

  it('finds claims by their words and leads to the source', async () => {
    const page = await looking.open('/evidence?view=claims');
    await page.getByRole('searchbox').fill('trade monopoly');
    await page.locator('table.list tbody a').first().click();
    await page.waitForSelector('dl.facts');
    expect(await page.locator('main').innerText()).toContain('Limitation');
    await page.context().close();
  });

  it("marks claims in the reader's own text and sends nothing anywhere", async () => {
    const page = await looking.open('/evidence?view=text');
    await page.waitForSelector('textarea');
    await page.waitForLoadState('networkidle');
    const sent: string[] = [];
    page.on('request', (request) => sent.push(`${request.method()} ${request.postData() ?? ''}`));
    await page.setInputFiles('input[type=file]', {
      name: 'mine.html',
      mimeType: 'text/html',
      buffer: Buffer.from(
        '<h1>Notes</h1><script>fetch("/stolen")</script><p>256</p><p>On 8 December 1922 Lenin wrote of the monopoly.</p><p>257</p><p>Dzerzhinsky went.</p><p>258</p><p>End.</p>',
      ),
    });
    await page.selectOption('form select >> nth=1', 'service-1995');
    await page.getByRole('button', { name: 'Look for the claims' }).click();
    await page.waitForSelector('.own-text');
    const text = await page.locator('.own-text').innerText();
    expect(text).toContain('Lenin wrote of the monopoly');
    expect(text).not.toContain('stolen');
    expect(await page.locator('mark').count()).toBeGreaterThan(0);
    // what the worker itself is made of may be fetched, the text goes nowhere
    expect(sent.filter((request) => !request.startsWith('GET '))).toEqual([]);
    await page.context().close();
  });
});

describe('the Lab', () => {
  it('runs the example and gives all answers as a file', async () => {
    const page = await looking.open('/lab');
    await page.getByRole('button', { name: 'Run all models' }).click();
    await page.waitForSelector('[data-figure="lab-forecasts"]');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download all answers (CSV)' }).click(),
    ]);
    const csv = readFileSync(await download.path(), 'utf8');
    expect(csv).toContain('median-voter,forecast.0,7');
    await page.context().close();
  });

  it('says row, column and what would be right of a faulty table', async () => {
    const page = await looking.open('/lab');
    await page.locator('textarea').fill('actor,capability,position,salience\nA,much,4,80\n');
    await page.getByRole('button', { name: 'Run all models' }).click();
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.locator('tbody tr').first().innerText()).toMatch(/2\s+2/);
    await page.context().close();
  });
});

describe('method and scorecard', () => {
  it('lead with the failures', async () => {
    const page = await looking.open('/scorecard');
    expect(await page.locator('main li').first().innerText()).toMatch(/The model does(?: not)? win/);
    await page.context().close();
  });

  it('describe the model by the seven headings of the ODD protocol', async () => {
    const page = await looking.open('/method?view=odd');
    await page.waitForSelector('.text h3');
    expect(await page.locator('.text h3').allInnerTexts()).toHaveLength(7);
    await page.context().close();
  });
});

describe('every view', () => {
  const views = [
    ...['/decisions', '/decisions?id=m19', '/people', '/people?person=stalin', '/people?view=bodies'],
    ...['/people?body=central-committee', '/people?view=ties', '/evidence', '/evidence?view=claims'],
    ...['/evidence?view=sources', '/evidence?view=readings', '/evidence?view=text', '/lab', '/scorecard'],
    ...['/method', '/method?view=mechanisms', '/method?view=odd', '/method?view=limits', '/method?view=cite'],
  ];

  it.each(views)('%s is accessible and fits a phone in the dark', async (path) => {
    const page = await looking.open(path, { viewport: { width: 390, height: 844 }, colorScheme: 'dark' });
    await page.waitForLoadState('networkidle');
    expect(await seriousViolations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.context().close();
  });
});
