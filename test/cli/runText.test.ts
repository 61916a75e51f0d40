import { describe, expect, it } from 'vitest';
import { doubtsOf, leaderTable } from '../../src/cli/leaderTable.ts';
import { cellPerHundred, estimatePerHundred, perHundred, rangePerHundred } from '../../src/cli/perHundred.ts';
import { planReadings } from '../../src/cli/readingPlan.ts';
import { textTable } from '../../src/cli/textTable.ts';

const around = (probability: number, half: number) => ({
  probability,
  low: Math.max(0, probability - half),
  high: Math.min(1, probability + half),
  acrossParameters: null,
  acrossReadings: null,
});

describe('histories out of 100', () => {
  it.each([
    [0.46, '46'],
    [0.004, '<1'],
    [0, '<1'],
    [0.9999, '>99'],
    [1, '100'],
  ])('%d is %s', (probability, text) => {
    expect(perHundred(probability)).toBe(text);
  });

  it('in a full table, what never happened is a dash', () => {
    expect([0, 0.001, 0.2].map(cellPerHundred)).toEqual(['-', '<1', '20']);
  });

  it.each([
    [0.46, 0.02, '46'],
    [0.46, 0.15, '~45'],
    [0.02, 0.3, '<5'],
    [0.99, 0.3, '>95'],
  ])('%d give or take %d is shown as %s', (probability, half, text) => {
    expect(estimatePerHundred(around(probability, half))).toBe(text);
  });

  it('ranges line up, and end above zero', () => {
    const ranges = [
      { low: 0.44, high: 0.48 },
      { low: 0.04, high: 0.06 },
      { low: 0, high: 0.001 },
    ];
    expect(ranges.map(rangePerHundred)).toEqual(['44-48', ' 4- 6', ' 0-<1']);
  });
});

describe('the table of leaders', () => {
  const wide = { ...around(0.5, 0.02), acrossParameters: { low: 0.3, high: 0.6 } };
  const rows = [
    { name: 'Ada', frequency: wide },
    { name: 'no one', frequency: around(0.3, 0.05) },
  ];

  it('puts the widest doubt first and draws the bar on to its high end', () => {
    expect(doubtsOf(rows).map(({ name }) => name)).toEqual(['parameters', 'dice']);
    expect(leaderTable('Who', rows, doubtsOf(rows))).toEqual([
      'Who                                           parameters       dice',
      '  Ada    #########################.....  ~50       30-60      48-52',
      '  no one ###############...               30           ?      25-35',
    ]);
  });
});

describe('textTable', () => {
  it('cuts what is too wide and drops what is not ASCII', () => {
    const [, line] = textTable(['', 'a', '  b'], [['Žofie', '1', `  ${'long '.repeat(20)}`]]);
    expect(line).toMatch(/^ {2}Zofie {2}1 {4}long/);
    expect(line!.length).toBeLessThanOrEqual(80);
    expect(line!.endsWith('..')).toBe(true);
  });
});

describe('planReadings', () => {
  const reading = (id: string) => ({ id, name: id, holds: 'x', embarrassedBy: 'y' });
  const runsOf = (plan: ReturnType<typeof planReadings>): unknown =>
    typeof plan === 'string' ? plan : [plan.main, plan.readings.map(({ id, runs }) => `${id} ${runs}`)];

  it('runs the scenario as it stands with all histories, each reading with fewer', () => {
    const plan = planReadings([reading('a'), reading('b')], { main: undefined, runs: 2000, otherRuns: 500 });
    expect(runsOf(plan)).toEqual([0, ['standard 2000', 'a 500', 'b 500']]);
  });

  it('takes another reading as the main one without moving any', () => {
    const plan = planReadings([reading('a'), reading('b')], { main: 'b', runs: 100, otherRuns: 500 });
    expect(runsOf(plan)).toEqual([2, ['standard 100', 'a 100', 'b 100']]);
  });

  it('lets a reading of its own called standard stand for the scenario', () => {
    const plan = planReadings([reading('a'), reading('standard')], {
      main: undefined,
      runs: 20,
      otherRuns: 5,
    });
    expect(runsOf(plan)).toEqual([2, ['standard 0', 'a 5', 'standard 20']]);
  });

  it('knows what was meant', () => {
    expect(planReadings([reading('circular')], { main: 'circula', runs: 1, otherRuns: 1 })).toBe(
      'reading "circula" is unknown; did you mean "circular"? (there are: standard, circular)',
    );
  });
});
