import { describe, expect, it } from 'vitest';
import { type RunReport, runShape } from '../../src/cli/runShape.ts';
import { oddLines, plenum } from './terminal.ts';

const SCENARIO = 'succession-1922';

const runJson = async (...argv: string[]): Promise<RunReport> => {
  const { out, code } = await plenum('run', SCENARIO, '--json', ...argv);
  expect(code).toBe(0);
  return runShape.parse(JSON.parse(out));
};

describe('plenum run --json', () => {
  it('prints the documented shape, and nothing else', async () => {
    const { out, err } = await plenum(
      'run',
      SCENARIO,
      '-n',
      '96',
      '--seed',
      '1',
      '--readings-runs',
      '32',
      '--json',
    );
    expect(() => runShape.parse(JSON.parse(out))).not.toThrow();
    expect(err).toBe('');
  });

  it('has leaders in order, whose probabilities sum to one with those of no one', async () => {
    const { leaders, noOne, runs, seed, scenario, horizon } = await runJson(
      '-n',
      '160',
      '--seed',
      '1',
      '--no-readings',
    );
    const probabilities = leaders.map(({ probability }) => probability);
    expect(probabilities).toEqual([...probabilities].sort((a, b) => b - a));
    expect([...probabilities, noOne.probability].reduce((sum, p) => sum + p, 0)).toBe(1);
    expect({ runs, seed, scenario, horizon }).toEqual({
      runs: 160,
      seed: 1,
      scenario: SCENARIO,
      horizon: '1929-12-31',
    });
  });

  it('gives the same for the same seed, and other rows for another', async () => {
    const withoutSpeed = ({ historiesPerSecond, ...rest }: RunReport) => rest;
    const first = await runJson('-n', '64', '--seed', '5', '--readings-runs', '8');
    const again = await runJson('-n', '64', '--seed', '5', '--readings-runs', '8');
    const other = await runJson('-n', '64', '--seed', '6', '--readings-runs', '8');
    expect(withoutSpeed(again)).toEqual(withoutSpeed(first));
    expect(other.rowsHash).not.toBe(first.rowsHash);
  });

  it('gives the same rows on one thread and on two', async () => {
    const [one, two] = await Promise.all(
      ['1', '2'].map((jobs) => runJson('-n', '48', '--seed', '1', '--no-readings', '-j', jobs)),
    );
    expect(two!.rowsHash).toBe(one!.rowsHash);
    expect(two!.leaders).toEqual(one!.leaders);
  });

  it('runs each reading on the same luck, and its rows do not depend on which others are run', async () => {
    const all = await runJson('-n', '32', '--seed', '1', '--readings-runs', '16');
    expect(all.reading).toBe('standard');
    const another = all.readings[1];
    expect(another, 'the scenario has readings').toBeDefined();
    const alone = await runJson('-n', '16', '--seed', '1', '--reading', another!.id, '--no-readings');
    expect(alone.readings).toEqual([another]);
    expect(alone.noOne.acrossReadings).toBeNull();
    expect(alone.noOne.probability).toBe(another!.noOne);
  });

  it('extends: the first histories of a longer run are those of a shorter one', async () => {
    const { fates } = await runJson('-n', '1', '--seed', '3', '--no-readings');
    for (const { member, candidate, outside, sanctioned, died } of fates) {
      const parts = [member, candidate, outside, died, ...sanctioned.map(({ probability }) => probability)];
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(1);
    }
  });

  it('reports the swap test', async () => {
    const { swap, readings } = await runJson('-n', '160', '--seed', '1', '--swap');
    expect(readings).toHaveLength(1);
    expect(swap!.offices.length).toBeGreaterThan(0);
    expect(swap!.persons.length).toBeGreaterThan(1);
  });
});

describe('plenum run in the terminal', () => {
  it('shows who leads, how sure that is, what it rests on, and what to do next, in 80 columns of ASCII', async () => {
    const { out, code } = await plenum('run', SCENARIO, '-n', '160', '--seed', '1', '--readings-runs', '32');
    expect(code).toBe(0);
    expect(oddLines(out)).toEqual([]);
    for (const words of [
      'Plenum, succession-1922, 3 April 1922 to 31 December 1929, seed 1',
      'Nothing after 3 April 1922 is given to the model.',
      'In this model, under the reading "standard"',
      'Who leads at the end, of 100 histories',
      'no one',
      'dice: 95 %, from 160 histories.',
      'parameters: 5-95 % over 20 ways to fill in the ranges, 8 histories each.',
      'readings: lowest-highest of',
      'could no longer be removed',
      'Rests on',
      'Weakest',
      'rows sha256',
      'This is an argument, not an oracle.',
      'Next  plenum trace succession-1922 --seed 1',
    ]) {
      expect(out).toContain(words);
    }
  });

  it('says so where no other reading was run', async () => {
    const { out } = await plenum('run', SCENARIO, '-n', '16', '--seed', '1', '--no-readings');
    expect(out).toContain('readings: no other was run');
  });

  it('fits one history, a swap test and a reading into the same 80 columns', async () => {
    const { out: one } = await plenum('run', SCENARIO, '-n', '1', '--seed', '1', '--readings-runs', '1');
    const { out: swapped } = await plenum('run', SCENARIO, '-n', '48', '--seed', '1', '--swap');
    expect(oddLines(one)).toEqual([]);
    expect(oddLines(swapped)).toEqual([]);
    expect(swapped).toContain('changed places on 3 April 1922');
    expect(swapped).toContain('Swap test');
  });

  it('picks a seed and prints it where none is given', async () => {
    const { out } = await plenum('run', SCENARIO, '-n', '8', '--no-readings');
    expect(out).toMatch(/, seed\s\d+\n/);
  });

  it('names only commands that exist', async () => {
    const { out } = await plenum('run', SCENARIO, '-n', '8', '--seed', '1', '--no-readings');
    const { out: help } = await plenum('--help');
    const named = [...out.matchAll(/plenum ([a-z]+) succession/g)].map(([, command]) => command!);
    expect(named.length).toBeGreaterThan(1);
    for (const command of named) expect(help).toMatch(new RegExp(`^  ${command} `, 'm'));
  });
});

describe('plenum run, wrongly called', () => {
  it.each([
    [['run', SCENARIO, '-n', '0'], 'It takes a whole number from 1'],
    [['run', SCENARIO, '-n', 'many'], 'It takes a whole number from 1'],
    [['run', SCENARIO, '--sed', '1'], '(Did you mean --seed?)'],
    [['run', SCENARIO, '--seed', '-1'], 'It takes a whole number from 0'],
    [['run', SCENARIO, '--reading', 'standart'], 'did you mean "standard"?'],
    [['run', 'succession-1923'], 'no scenario "succession-1923"'],
    [['run'], 'name a scenario, such as succession-1922'],
    [['runs', SCENARIO], '(Did you mean run?)'],
  ])('%j ends with 2 and says what would be right', async (argv, words) => {
    const { out, err, code } = await plenum(...argv);
    expect(code).toBe(2);
    expect(err).toContain(words);
    expect(out).toBe('');
  });
});
