// docs/coverage.md is what docs/coverage.yaml says, every row is there, and a bad row is an error that names it.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkRows, ROWS } from '../../scripts/coverage/checkRows.ts';
import { readRows } from '../../scripts/coverage/row.ts';
import { openYard } from '../../scripts/coverage/yard.ts';
import { coverage, coverageDoc } from '../../scripts/coverageDoc.ts';

const yard = await openYard();
const source = readFileSync('docs/coverage.yaml', 'utf8');

/** What is wrong once one passage of the file is changed. */
function wrong(before: string | RegExp, after: string): string[] {
  const changed = source.replace(before, () => after);
  if (changed === source) throw new Error(`${String(before)} does not stand in the file`);
  const { rows, problems } = readRows(changed);
  return [...problems, ...checkRows(rows, yard)].map(({ what }) => what);
}

describe('docs/coverage.md', () => {
  it('is written from docs/coverage.yaml', async () => {
    expect(readFileSync('docs/coverage.md', 'utf8')).toBe(await coverageDoc());
  });

  it('has every row, without a problem', async () => {
    const { rows, problems } = await coverage();
    expect(problems).toEqual([]);
    expect(rows).toHaveLength(ROWS);
  });
});

describe('docs/coverage.yaml', () => {
  it.each<[string, string | RegExp, string, string[]]>([
    ['a missing row', / {2}- row: S010[\s\S]*?(?= {2}- row: S011)/, '', ['S010 is missing']],
    ['a row twice', 'row: S011', 'row: S010', ['S011 is missing', 'S010 stands twice']],
    [
      'a row that is none',
      'row: S010',
      'row: S999',
      ['S010 is missing', 'S999 is no row: they run from S001 to S140'],
    ],
    [
      'an unknown level',
      /(S010[\s\S]*?)level: documented/,
      'S010\n    what: x\n    level: told',
      ['S010: level: Invalid option: expected one of "simulated"|"decided"|"documented"', 'S010 is missing'],
    ],
    [
      'no test',
      / {4}test: \{ file: test\/coverage\/documented.test.ts[^\n]*\n {2}- row: S011/,
      '  - row: S011',
      ['S010: test: Invalid input: expected object, received undefined', 'S010 is missing'],
    ],
    [
      'an unknown mechanism',
      'mechanisms: [caucus]',
      'mechanisms: [caucuss]',
      ['S031: the mechanism caucus serves it, but is not named here', 'S031: mechanism "caucuss" is unknown'],
    ],
    [
      'a mechanism that does not say so',
      /(S031[\s\S]*?)mechanisms: \[caucus\]/,
      'S031\n    what: x\n    level: simulated\n    mechanisms: [caucus, cult]',
      ['S031: the mechanism cult does not say that it serves this row'],
    ],
    [
      'an unknown entry',
      'offices:sto-chair',
      'offices:sto-chairman',
      ['S010: "offices:sto-chairman" is no entry of the polity with claims'],
    ],
    ['an unknown decision', 'decisions: [m28]', 'decisions: [m98]', ['S001: decision "m98" is unknown']],
    [
      'an unknown scenario',
      'scenarios: [secretaries-1920,',
      'scenarios: [secretaries-1929,',
      ['S006: scenario or reform "secretaries-1929" is unknown'],
    ],
    [
      'a test that does not exist',
      'brings the votes of a bloc together',
      'brings the votes',
      ['S031: "test/engine/mechanisms/caucus.test.ts" has no test "brings the votes"'],
    ],
    [
      'a test file that does not exist',
      'mechanisms/caucus.test.ts',
      'mechanisms/caucuses.test.ts',
      ['S031: test file "test/engine/mechanisms/caucuses.test.ts" does not exist'],
    ],
    [
      'a path that leaves the folder',
      'test/engine/mechanisms/caucus.test.ts',
      'test/../package.json',
      ['S031: test file "test/../package.json" does not exist'],
    ],
    [
      'decided by what is not graded',
      'decisions: [d012]\n    data: ["rules:central-committee-ballot"]',
      'decisions: [m41]',
      ['S039: decided, but score grades none of its decisions'],
    ],
    ['no list', 'rows:', 'lines:', ['there is no list "rows"']],
  ])('refuses %s, naming the row', (_, before, after, said) => {
    const found = wrong(before, after);
    for (const words of said) expect(found).toContain(words);
  });

  it('gives at least 90 rows more than a place in the record', async () => {
    const { rows } = await coverage();
    expect(rows.filter(({ level }) => level !== 'documented').length).toBeGreaterThanOrEqual(90);
  });
});
