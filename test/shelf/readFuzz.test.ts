// Whatever a file holds, reading it ends soon and either gives cases or tells problems with their places.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FORMATS, type Format, type Reading, readTable } from '../../src/shelf/index.ts';

const FIXTURES = [
  'delay.csv',
  'budget.csv',
  'issues.csv',
  'council.csv',
  'network.csv',
  'group.yaml',
  'ktab.csv',
  'ktab.xml',
];
const texts = [
  ...FIXTURES.map((name) => readFileSync(`test/fixtures/tables/${name}`, 'utf8')),
  readFileSync('test/fixtures/deu/small.tsv', 'utf8'),
];

/** Bits that break tables. */
const splinter = fc.constantFrom(
  ...[
    '"',
    ',',
    '\t',
    ';',
    '\n',
    '\r',
    '\u0000',
    '<',
    '>',
    '&',
    '&a;',
    '<!DOCTYPE',
    '-',
    'NaN',
    '1e999',
    '0x1',
    '{',
    '[',
    ']',
  ],
  ...[
    ': ',
    '*a',
    '&a',
    '!!js',
    '__proto__',
    'constructor',
    '-1',
    '1,5',
    '999999999999',
    '\uFEFF',
    '%',
    '#',
    '"""',
    '|',
  ],
);

/** A well-formed table with pieces cut out, doubled, or splinters put in. */
const broken = fc
  .record({
    text: fc.constantFrom(...texts),
    cuts: fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        drop: fc.nat(30),
        put: fc.oneof(splinter, fc.string()),
      }),
      { minLength: 1, maxLength: 12 },
    ),
  })
  .map(({ text, cuts }) =>
    cuts.reduce((before, { at, drop, put }) => {
      const place = Math.floor(at * before.length);
      return before.slice(0, place) + put + before.slice(place + drop);
    }, text),
  );

const anything = fc.oneof(
  { weight: 6, arbitrary: broken },
  { weight: 1, arbitrary: fc.string({ maxLength: 300 }) },
  { weight: 1, arbitrary: fc.array(splinter, { maxLength: 60 }).map((parts) => parts.join('')) },
);

/** That a reading has the form that its type promises. */
function expectWellFormed(reading: Reading): void {
  if ('cases' in reading) {
    expect(reading.cases.length).toBeGreaterThan(0);
    return;
  }
  expect(reading.problems.length).toBeGreaterThan(0);
  for (const { row, column, message } of reading.problems) {
    expect(row).toBeGreaterThanOrEqual(1);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(message).not.toBe('');
  }
}

it('1,000 broken tables in all formats neither crash nor hang', () => {
  const start = performance.now();
  fc.assert(
    fc.property(
      anything,
      fc.option(fc.constantFrom<Format>(...FORMATS)),
      fc.constantFrom('a.csv', 'a.tsv', 'a.xml', 'a.yaml', 'a'),
      (text, format, fileName) =>
        expectWellFormed(readTable(text, { fileName, format: format ?? undefined })),
    ),
    { numRuns: 1000 },
  );
  expect(performance.now() - start).toBeLessThan(30_000);
});

it.each([
  ['very many cells', `actor,power,position,salience\n${',,,,,,,,,,\n'.repeat(100_000)}`],
  ['very many rows', `actor,power,position,salience\n${'a,1,1,1\n'.repeat(100_000)}`],
  ['one very long line', `actor,${'x,'.repeat(500_000)}\n1\n`],
  ['very many columns of one kind', `${'position,'.repeat(2000)}\n${'1,'.repeat(2000)}\n`],
  ['deep YAML', `group: ${'{a: '.repeat(20_000)}`],
  ['wide XML', `<Scenario>${'<a/>'.repeat(200_000)}</Scenario>`],
])('%s are read or refused within seconds', (_, text) => {
  const start = performance.now();
  expectWellFormed(readTable(text, { fileName: 'a' }));
  expect(performance.now() - start).toBeLessThan(10_000);
});
