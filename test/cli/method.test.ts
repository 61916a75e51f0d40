// plenum method: the model described from itself - nothing left out, the same each time - and citations of a run.
import { describe, expect, it } from 'vitest';
import { type CitedProgram, citeText } from '../../src/cli/exportCite.ts';
import { methodShape } from '../../src/cli/methodShape.ts';
import { COLUMN_NAMES, MECHANISM_IDS, MECHANISMS } from '../../src/engine/index.ts';
import { plenum } from './terminal.ts';

const COUNCIL = 'test/fixtures/experiments';
const HEADINGS = [
  '## 1 Purpose and patterns',
  '## 2 Entities, state variables, and scales',
  '## 3 Process overview and scheduling',
  '## 4 Design concepts',
  '## 5 Initialization',
  '## 6 Input data',
  '## 7 Submodels',
];

const program: CitedProgram = {
  title: 'A program & more',
  authors: ['The Authors'],
  version: '1.2.3',
  license: 'MIT',
  year: '2031',
};
const run = {
  scenario: 'council',
  title: 'Who leads?',
  scenarioHash: 'abc',
  reading: 'standard',
  seed: 7,
  runs: 100,
};

describe('plenum method', () => {
  it.each([COUNCIL, 'succession-1922'])('has the seven headings of ODD in order for %s', async (scenario) => {
    const { out, code } = await plenum('method', scenario);
    expect(code).toBe(0);
    expect(out.split('\n').filter((line) => line.startsWith('## '))).toEqual(HEADINGS);
  });

  it('tells every mechanism with its claim and its neutral world, and every parameter with its meaning', async () => {
    const text = (await plenum('method', COUNCIL)).out.replaceAll(/\s+/g, ' ');
    for (const id of MECHANISM_IDS) {
      const { claim, neutral, parameters } = MECHANISMS[id];
      const part = text.slice(text.search(new RegExp(`### 7\\.\\d+ ${id}\\b`)));
      expect(part).toContain(`Claim: ${claim}`.replaceAll(/[^\x20-\x7e]/g, '?').slice(0, 40));
      expect(part).toContain(`Without it: ${neutral}`.slice(0, 40));
      for (const [name, { meaning }] of Object.entries(parameters)) {
        const row = part.slice(part.indexOf(`| \`${name}\` |`));
        expect(row.indexOf(meaning.replaceAll('|', '/').slice(0, 40)), `${id}.${name}`).toBeGreaterThan(0);
      }
    }
  });

  it('tells every state variable, and everybody who acts', async () => {
    const { out } = await plenum('method', COUNCIL);
    for (const name of COLUMN_NAMES) expect(out).toMatch(new RegExp(`^\\| \`${name}\` \\| .+ \\|$`, 'm'));
    expect(out).toMatch(/persons who act \| 5 \|/);
  });

  it('is the same each time, and with a reading has that reading', async () => {
    const [first, second] = [await plenum('method', COUNCIL), await plenum('method', COUNCIL)];
    expect(second.out).toBe(first.out);
    const other = await plenum('method', 'succession-1922', '--reading', 'circular-flow');
    expect(other.out).toContain('reading circular-flow');
  });

  it('cites a run by version, hash, reading and seed, in three forms', async () => {
    const { out, code } = await plenum('method', COUNCIL, '--cite', '--seed', '3', '-n', '50', '--json');
    expect(code).toBe(0);
    const { citation, scenarioHash, version, odd } = methodShape.parse(JSON.parse(out));
    expect(odd).toBeNull();
    for (const form of [citation!.text, citation!.bibtex, JSON.stringify(citation!.csl)])
      for (const part of [version, scenarioHash, 'reading standard', 'seed 3', '50 histories'])
        expect(form).toContain(part);
  });

  it.each([
    ['a seed without a run to cite', ['--seed', '1'], /give --cite too/],
    ['an unknown reading', ['--reading', 'nobody'], /reading "nobody" is unknown/],
  ])('refuses %s', async (_, argv, words) => {
    const { err, code } = await plenum('method', COUNCIL, ...argv);
    expect(err).toMatch(words);
    expect(code).toBe(2);
  });
});

describe('citeText', () => {
  it('escapes what BibTeX would read as markup', () => {
    expect(citeText(program, { ...run, title: 'Fifty % {of} us_all' }).bibtex).toContain(
      'Fifty \\% of us\\_all',
    );
  });

  it('names the year where there is one, and leaves out what was not given', () => {
    expect(citeText(program, run).text).toMatch(
      /^The Authors \(2031\)\. A program & more\. Version 1\.2\.3\./,
    );
    const bare = citeText({ ...program, year: undefined }, { ...run, seed: undefined, runs: undefined });
    expect(`${bare.text}${bare.bibtex}`).not.toMatch(/seed|histories|year|undefined/);
    expect(bare.csl.id).toBe('plenum-council');
  });
});
