// plenum score on a council of five with four decisions: two that it should foresee, one that it cannot, one that does not count.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readScenarioArgument } from '../../src/cli/openScenario.ts';
import { type ScoreReport, scoreShape } from '../../src/cli/scoreShape.ts';
import { changeOf } from '../../src/cli/scoreWithoutEra.ts';
import { type Change, compile } from '../../src/scenario/index.ts';
import { oddLines, plenum } from './terminal.ts';

const COUNCIL = 'test/fixtures/score';

async function score(folder: string, ...argv: string[]): Promise<ScoreReport> {
  const { out, err, code } = await plenum('score', folder, '-n', '128', '--seed', '1', '--json', ...argv);
  expect(err).toBe('');
  expect(code).toBe(0);
  return scoreShape.parse(JSON.parse(out));
}

let report: ScoreReport;
beforeAll(async () => {
  report = await score(COUNCIL);
});
const decision = (id: string): ScoreReport['decisions'][number] =>
  report.decisions.find((each) => each.decision === id)!;

describe('plenum score', () => {
  it('foresees what members said they wanted, and so do the models of the shelf', () => {
    expect(decision('longer').probability).toBeGreaterThan(0.9);
    expect(decision('shorter').probability).toBeLessThan(0.1);
    const carries = (id: string): unknown => decision(id).shelf.map((each) => [each.rule, each.carries]);
    expect(carries('longer')).toEqual([
      ['head-count', true],
      ['compromise', true],
      ['strongest', true],
    ]);
    expect(carries('shorter')).toEqual([
      ['head-count', false],
      ['compromise', false],
      ['strongest', false],
    ]);
  });

  it('says what each reading gives to a decision, the main one as its own chance', () => {
    for (const told of report.decisions.filter(({ probability }) => probability !== null)) {
      const { probability, low, high, readings } = told;
      expect(readings[0]).toEqual({ reading: 'standard', probability, low, high });
      expect(Math.max(...readings.map((each) => each.probability))).toBe(told.readingsHigh);
    }
    expect(decision('picnic').readings).toEqual([]);
  });

  it('lists all decisions, eligible ones first and the worst foreseen at the head', () => {
    expect(report.decisions.map((each) => each.decision)).toEqual(['longest', 'shorter', 'longer', 'picnic']);
    expect(decision('picnic')).toMatchObject({
      eligible: false,
      because: 'two places and no motion',
      probability: null,
    });
  });

  it('does not know how anybody voted: stances of the day itself change nothing', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'plenum-score-'));
    try {
      cpSync(COUNCIL, folder, { recursive: true });
      const path = join(folder, 'polity.yaml');
      const lines = readFileSync(path, 'utf8').split('\n');
      writeFileSync(path, lines.filter((line) => !line.includes('fromVote: true')).join('\n'));
      const without = await score(folder);
      expect(lines.filter((line) => line.includes('fromVote: true'))).toHaveLength(2);
      expect(without.decisions.find((each) => each.decision === 'longer')!.probability).toBe(
        decision('longer').probability,
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('scores the model and the rules on the same decisions; few episodes decide nothing', () => {
    const all = report.outcomes.find(({ part }) => part === 'all eligible')!;
    const losses = ['shorter', 'longer', 'longest'].map((id) => {
      const { probability, carried } = decision(id);
      return (probability! - Number(carried)) * (probability! - Number(carried));
    });
    expect(all.brier.mean).toBeCloseTo(losses.reduce((sum, loss) => sum + loss, 0) / 3, 12);
    const coin = all.baselines.find(({ id }) => id === 'coin')!;
    expect(coin.brier).toEqual({ mean: 0.25, low: 0.25, high: 0.25 });
    expect(coin.brierDifference.mean).toBeCloseTo(all.brier.mean - 0.25, 12);
    const contested = report.outcomes.find(({ part }) => part === 'contested')!;
    expect(contested.baselines.every(({ verdict }) => verdict === 'undecided')).toBe(true);
  });

  it('foresees the votes of members better than a coin', () => {
    expect(report.members).toMatchObject({ forecasts: 8, persons: 4, episodes: 2 });
    expect(report.members!.brier.mean).toBeLessThan(0.1);
  });

  it('says plainly that it does not win, and what it leaves out', () => {
    expect(report.verdict[0]).toMatch(/^The model does not win/);
    expect(report.leftOut.join(' ')).toContain('--leave-out-era');
  });

  it('scores what was put to the vote each month, and what was not, against how often it is', () => {
    const { quarters, motions, forecasts, brier, baselines } = report.agenda!;
    // one kind of motion in three months of each quarter from May 2024 on, where the engine asks anew who wants what
    expect([quarters, forecasts, motions.length]).toEqual([14, 42, 1]);
    // shorter, longer and longest
    expect(motions[0]!.onRecord).toBe(3);
    expect(motions[0]!.brier).toBeCloseTo(brier.mean, 12);
    const never = baselines.find(({ id }) => id === 'never')!;
    expect(never.brier.mean).toBeCloseTo((3 * 0.99 * 0.99 + 39 * 0.01 * 0.01) / 42, 12);
  });

  it('says how probable the council on record was, year by year', () => {
    expect(report.years.map(({ date }) => date)).toEqual([
      '2024-12-31',
      '2025-12-31',
      '2026-12-31',
      '2027-12-31',
    ]);
    for (const { members, startStays, yearBeforeStays } of report.years) {
      expect(members).toHaveLength(5);
      expect([startStays, yearBeforeStays]).toEqual([0, 0]);
    }
  });

  it('scores each era with parameters fitted without it, beside the model as it is', async () => {
    const { withoutEra, decisions, leftOut, outcomes } = await score(COUNCIL, '--leave-out-era', '60');
    expect(report.withoutEra).toBeNull();
    expect(withoutEra!.draws).toBe(60);
    expect(withoutEra!.eras.map(({ era, decisions: count }) => [era, count])).toEqual([
      ['early', 2],
      ['late', 1],
    ]);
    expect(leftOut).toEqual([]);
    expect(outcomes).toEqual(report.outcomes);
    const all = withoutEra!.outcomes.find(({ part }) => part === 'all eligible')!;
    const losses = decisions.flatMap(({ withoutEra: chance, carried }) =>
      chance === null ? [] : [(chance - Number(carried)) * (chance - Number(carried))],
    );
    expect(losses).toHaveLength(3);
    expect(all.brier.mean).toBeCloseTo(losses.reduce((sum, loss) => sum + loss, 0) / 3, 12);
    expect(all.baselines.map(({ id }) => id)).toEqual(['plain']);
    expect(all.baselines[0]!.brier).toEqual(report.outcomes[0]!.brier);
  });

  it('keeps the chances of an era of which the others inform nothing', async () => {
    const { withoutEra, decisions } = await score(COUNCIL, '--leave-out-era', '60');
    expect(withoutEra!.eras.flatMap(({ informed }) => informed)).toEqual([]);
    for (const { withoutEra: chance, probability } of decisions) expect(chance).toBe(probability);
  });

  it('sets what is informed over the numbers of the scenario', async () => {
    const root = process.cwd();
    const loaded = await readScenarioArgument(COUNCIL, { cwd: root, packageRoot: root });
    if (!('scenario' in loaded)) throw new Error('the council has problems');
    const numbers = [{ number: 'vote.fear', mean: 2.5, low: 2, high: 3 }];
    const change = changeOf(loaded, { era: 'early', informed: numbers });
    const fear = (changes: readonly Change[]): object =>
      compile(loaded.scenario, '', undefined, changes).numbers.find(({ path }) => path === 'vote.fear')!;
    expect(fear([change])).toMatchObject({ value: 2.5, low: 2, high: 3 });
    expect(fear([])).not.toMatchObject({ value: 2.5 });
  });

  it('gives the same on one thread and on two', async () =>
    expect(await score(COUNCIL, '-j', '2')).toEqual(report));

  it('prints 80 columns of ASCII, misses first, with the hash of the file', async () => {
    const { out } = await plenum('score', COUNCIL, '-n', '64', '--seed', '1');
    expect(oddLines(out)).toEqual([]);
    expect(out.indexOf('Worst predicted')).toBeLessThan(out.indexOf('The model does not win'));
    for (const words of [report.fileHash, 'Calibration', 'chances are rough', 'Not scored', 'not an oracle'])
      expect(out.replaceAll('\n', ' ')).toContain(words);
  });

  it.each([
    [
      'a scenario without such a file',
      ['test/fixtures/experiments'],
      1,
      'test/fixtures/experiments/score.yaml:1:1: there is no such file',
    ],
    ['an unknown reading', [COUNCIL, '--reading', 'tall'], 2, 'reading "tall" is unknown'],
    [
      'a file of another scenario',
      [COUNCIL, '--file', 'scenarios/succession-1922/score.yaml'],
      1,
      'score.yaml:8:5: this file belongs to the scenario "score"',
    ],
  ])('refuses %s', async (_, argv, exit, words) => {
    const { err, code } = await plenum('score', ...argv);
    expect(err).toContain(words);
    expect(code).toBe(exit);
  });
});

describe('plenum score --decisions', () => {
  const OUTSIDE = 'test/fixtures/outside/council.yaml';
  const changed = async (from: string, to: string): Promise<{ err: string; code: number }> => {
    const folder = mkdtempSync(join(tmpdir(), 'plenum-outside-'));
    try {
      const text = readFileSync(OUTSIDE, 'utf8');
      expect(text).toContain(from);
      writeFileSync(join(folder, 'other.yaml'), text.replace(from, to));
      return await plenum('score', COUNCIL, '--decisions', join(folder, 'other.yaml'));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };

  it('scores decisions that the polity does not have, and them alone', async () => {
    const { outside, decisions, agenda, years, members } = await score(COUNCIL, '--decisions', OUTSIDE);
    expect(outside).toBe(true);
    expect(decisions.map((each) => [each.decision, each.carried])).toEqual([
      ['closed', false],
      ['half-past', true],
    ]);
    expect(decisions[0]!.probability).toBeLessThan(0.1);
    expect(decisions[1]!.probability).toBeGreaterThan(0.9);
    expect([agenda, years]).toEqual([null, []]);
    expect(members!.forecasts).toBe(8);
  });

  it('has an example that is free of problems', async () => {
    const { err, code } = await plenum(
      ...['score', 'succession-1922', '--decisions', 'examples/outside-decisions.yaml'],
      ...['-n', '16', '--no-readings', '--seed', '1', '-q'],
    );
    expect([err, code]).toEqual(['', 0]);
  });

  it.each([
    ['a decision of the polity', 'id: closed', 'id: longer', 'it is not from outside'],
    [
      'an unknown person',
      'for: [dan]',
      'for: [cloe]',
      '"cloe" is no person of the polity; did you mean "cleo"?',
    ],
    [
      'a policy without a proposal',
      'issue: hours, proposal: { value: 0, range: [0, 0], assumed: the text }, ',
      '',
      'needs "issue" and "proposal"',
    ],
    [
      'evidence of the day itself',
      'from: "2025-01-05"',
      'evidence: "2025-01-06", from: "2025-01-05"',
      'is no foresight',
    ],
    ['a day outside', '"2024-11-05"', '"2034-11-05"', 'outside the scenario'],
  ])('refuses %s', async (_, from, to, words) => {
    const { err, code } = await changed(from, to);
    expect(err).toContain(words);
    expect(code).toBe(1);
  });

  it('brings its own scoring', async () => {
    const { err, code } = await plenum('score', COUNCIL, '--decisions', OUTSIDE, '--file', 'x.yaml');
    expect([err, code]).toEqual(['--decisions brings its own scoring: leave --file out\n', 2]);
  });
});
