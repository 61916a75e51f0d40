// --all-readings on run, whatif and why: as many histories of every reading, and what they agree on.
import { describe, expect, it } from 'vitest';
import { howOften, overReadings, whichWay } from '../../src/cli/overReadings.ts';
import { type RunReport, runShape } from '../../src/cli/runShape.ts';
import { whatifShape } from '../../src/cli/whatifShape.ts';
import { whyShape } from '../../src/cli/whyShape.ts';
import { oddLines, plenum } from './terminal.ts';

const FLAGSHIP = 'succession-1922';
const run = async (...argv: string[]): Promise<RunReport> => {
  const { out, err } = await plenum('run', FLAGSHIP, '--seed', '1', '-n', '100', '--json', ...argv);
  expect(err).toBe('');
  return runShape.parse(JSON.parse(out));
};

describe('plenum run --all-readings', () => {
  it('runs as many histories of each, and says of every matter who tells it', async () => {
    const { readings, overReadings: found } = await run('--all-readings');
    expect(readings.length).toBeGreaterThan(1);
    for (const { runs } of readings) expect(runs).toBe(100);
    const matters = [...found!.core, ...found!.disagreements, ...found!.open].map(({ about }) => about);
    expect(new Set(matters).size).toBe(matters.length);
    expect(matters).toContain('no one leads');
    for (const { sides } of found!.disagreements) expect(sides.length).toBeGreaterThan(1);
  });

  it('says nothing of it unless asked', async () => {
    expect((await run('--readings-runs', '20')).overReadings).toBeNull();
  });

  it('prints 80 columns of ASCII', async () => {
    const { out } = await plenum('run', FLAGSHIP, '--seed', '1', '-n', '100', '--all-readings');
    expect(oddLines(out)).toEqual([]);
    expect(out).toContain('Under every reading\n');
  });

  it.each([
    ['--no-readings', /cannot be used with option '--no-readings'/],
    ['--swap', /^--swap runs the main reading only/],
  ])('refuses it together with %s', async (option, words) => {
    const { err, code } = await plenum('run', FLAGSHIP, '--all-readings', option);
    expect(err).toMatch(words);
    expect(code).toBe(2);
  });
});

it('is known to whatif and why, whose single reading agrees with nobody', async () => {
  const council = ['test/fixtures/experiments'];
  const options = ['--seed', '1', '-n', '64', '--all-readings', '--json'];
  const whatif = whatifShape.parse(
    JSON.parse((await plenum('whatif', ...council, 'another-clerk', ...options)).out),
  );
  expect(whatif.overReadings!.core).toEqual([]);
  expect(whatif.overReadings!.open.length).toBeGreaterThan(0);
  const why = whyShape.parse(JSON.parse((await plenum('why', ...council, ...options)).out));
  expect(why.overReadings!.open.map(({ about }) => about)).toEqual(['Appointing', 'Blocs', 'Cult']);
});

describe('overReadings', () => {
  const says = (id: string, says: string) => ({
    reading: { id, name: id, runs: 1, reading: { id, name: id, holds: 'x', embarrassedBy: `not ${id}` } },
    says: [['it', says]] as const,
  });

  it('names what would embarrass each reading that takes part in a disagreement', () => {
    expect(overReadings([says('a', 'yes'), says('b', 'no')]).decide).toEqual([
      { reading: 'a', embarrassedBy: 'not a' },
      { reading: 'b', embarrassedBy: 'not b' },
    ]);
    expect(overReadings([says('a', 'yes'), says('b', 'yes')]).decide).toEqual([]);
  });
});

it.each([
  [{ probability: 0.05, low: 0.01, high: 0.09 }, 'in fewer than 10 of 100 histories'],
  [{ probability: 0.05, low: 0.01, high: 0.11 }, null],
  [{ probability: 0.3, low: 0.2, high: 0.4 }, 'in 10 to 50 of 100 histories'],
  [{ probability: 0.5, low: 0.4, high: 0.6 }, null],
  [{ probability: 0.7, low: 0.6, high: 0.8 }, 'in more than half of the histories'],
])('tells how often only where the whole interval allows: %o', (share, words) => {
  expect(howOften(share)).toBe(words);
});

it.each([
  [{ low: 0.01, high: 0.2 }, 'more often'],
  [{ low: -0.2, high: -0.01 }, 'less often'],
  [{ low: -0.04, high: 0.04 }, 'hardly any change'],
  [{ low: -0.1, high: 0.1 }, null],
])('tells which way only where zero is out, or nothing much is in: %o', (range, words) => {
  expect(whichWay(range)).toBe(words);
});
