// No test is set aside: what is written here is run, all of it, every time.
import { describe, expect, it } from 'vitest';
import { filesUnder } from './architecture/files.ts';

const SET_ASIDE = [
  /\.\s*(?:skip|only|todo|skipIf|runIf)\s*[.(]/,
  /(?<![\w.])(?:xit|xtest|xdescribe|fit|fdescribe)\s*\(/,
  /\b(?:skip|only|todo):\s*true\b/,
];

/** Lines of `text` that leave a test out or single one out. */
const setAside = (text: string): string[] =>
  text.split('\n').filter((line) => SET_ASIDE.some((mark) => mark.test(line)));

const THIS_FILE = 'test/testSuite.test.ts';

describe('the test files', () => {
  const tests = filesUnder('test', '.ts').filter(({ path }) => path !== THIS_FILE);

  it('leave no test out', () => {
    expect(tests.length).toBeGreaterThan(0);
    expect(
      tests.flatMap(({ path, text }) => setAside(text).map((line) => `${path}: ${line.trim()}`)),
    ).toEqual([]);
  });

  it('stand under test/, where vitest looks for them', () => {
    const strays = [...filesUnder('src', '.test.ts'), ...filesUnder('scripts', '.test.ts')];
    expect(strays.map(({ path }) => path)).toEqual([]);
  });
});

it.each([
  `it.skip('a', () => {});`,
  `describe.only('a', () => {});`,
  `it.todo('a');`,
  `it.skipIf(slow)('a', () => {});`,
  `it.concurrent.runIf(fast)('a', () => {});`,
  `it.skip.each([1])('a', () => {});`,
  `it('a', { skip: true }, () => {});`,
  `context.skip();`,
  `xit('a', () => {});`,
])('the matcher finds %s', (line) => {
  expect(setAside(line)).toHaveLength(1);
});

it.each([`it('skips no line', () => {});`, 'exit(1);', 'result.skipped;', 'profit(1);'])(
  'the matcher passes over %s',
  (line) => {
    expect(setAside(line)).toEqual([]);
  },
);
