// whatif, hinges and why on a council of five with two reforms and three causes: shapes, doubts, refusals, and that a change
// which changes nothing shows as nothing.
import { describe, expect, it } from 'vitest';
import { type HingesReport, hingesShape } from '../../src/cli/hingesShape.ts';
import { type WhatifReport, whatifShape } from '../../src/cli/whatifShape.ts';
import { type WhyReport, whyShape } from '../../src/cli/whyShape.ts';
import { oddLines, plenum } from './terminal.ts';

const COUNCIL = 'test/fixtures/experiments';

async function json<T>(shape: { parse(value: unknown): T }, ...argv: string[]): Promise<T> {
  const { out, err, code } = await plenum(...argv, '--seed', '1', '--json');
  expect(err).toBe('');
  expect(code).toBe(0);
  return shape.parse(JSON.parse(out));
}
const whatif = (...argv: string[]): Promise<WhatifReport> => json(whatifShape, 'whatif', COUNCIL, ...argv);
const hinges = (...argv: string[]): Promise<HingesReport> => json(hingesShape, 'hinges', COUNCIL, ...argv);
const why = (...argv: string[]): Promise<WhyReport> => json(whyShape, 'why', COUNCIL, ...argv);

describe('plenum whatif', () => {
  it('lists the reforms of a scenario with their marks', async () => {
    const { out } = await plenum('whatif', COUNCIL);
    expect(out.replaceAll('\n', ' ')).toMatch(
      /Restrained:.*2024-09-01 {2}another-clerk.*Exuberant:.*nothing-changes/,
    );
    const listed = JSON.parse((await plenum('whatif', COUNCIL, '--json')).out) as {
      reforms: { mark: string }[];
    };
    expect(listed.reforms.map(({ mark }) => mark)).toEqual(['restrained', 'exuberant']);
  });

  it('finds no difference where the reform changes nothing, and says how little that proves', async () => {
    const report = await whatif('nothing-changes', '-n', '128');
    expect(report.someoneElse.probability).toBe(0);
    expect(report.someoneElse.high).toBeGreaterThan(0);
    expect(report.with.leaders).toEqual(report.without.leaders);
    expect(report.partings.every(({ date }) => date === null)).toBe(true);
  });

  it('follows the office: what the old clerk loses others gain', async () => {
    const report = await whatif('another-clerk', '-n', '512');
    const change = (person: string): number =>
      report.differences.find((entry) => entry.person === person)?.difference ?? 0;
    expect(change('dan')).toBeLessThan(0);
    expect(change('eve')).toBeGreaterThan(0);
    const all = [...report.differences, report.noOne].reduce((sum, { difference }) => sum + difference, 0);
    expect(all).toBeCloseTo(0, 9);
    expect(report.fork).toBe('2024-09-01');
  });

  it('gives the same for the same seed, on one thread and on two', async () => {
    const [one, two] = await Promise.all(
      ['1', '2'].map((jobs) => whatif('another-clerk', '-n', '128', '-j', jobs)),
    );
    expect(two).toEqual(one);
  });

  it('prints 80 columns of ASCII, the two doubts, the evidence and the limit', async () => {
    const { out } = await plenum('whatif', COUNCIL, 'another-clerk', '-n', '128', '--seed', '1');
    expect(oddLines(out)).toEqual([]);
    for (const words of ['dice', 'parameters', 'readings', 'Minutes, p. 1', 'speculative', 'not an oracle'])
      expect(out).toContain(words);
  });

  it.each([
    [
      'an unknown reform',
      ['another-clark'],
      'reform "another-clark" is unknown; did you mean "another-clerk"?\n',
    ],
    ['too many', ['a', 'b', 'c', 'd'], '4 reforms: at most 3 at once, or nothing can be learned\n'],
  ])('refuses %s', async (_, reforms, words) => {
    const { err, code } = await plenum('whatif', COUNCIL, ...reforms);
    expect(err).toBe(words);
    expect(code).toBe(2);
  });
});

describe('plenum hinges', () => {
  it('has a month for each of the record, whose chances sum to one', async () => {
    const { months, alternatives, placebo } = await hinges('-n', '64');
    expect(months[0]!.date).toBe('2024-06-30');
    expect(months.at(-1)!.date).toBe('2027-12-01');
    for (const { chances, others } of months)
      expect(chances.reduce((sum, { probability }) => sum + probability, others)).toBeCloseTo(1, 9);
    expect(alternatives.map(({ reform }) => reform).sort()).toEqual(['another-clerk', 'nothing-changes']);
    expect(alternatives.find(({ reform }) => reform === 'nothing-changes')!.detectable).toBe(false);
    expect(placebo.months).toBe(months.length - 1);
  });

  it('refuses two forms at once', async () => {
    const { err, code } = await plenum('hinges', COUNCIL, '--csv', '--json');
    expect(err).toBe('give --csv or --json, not both\n');
    expect(code).toBe(2);
  });

  it('prints a bar for each quarter, and CSV where asked', async () => {
    const { out } = await plenum('hinges', COUNCIL, '-n', '64', '--seed', '1');
    expect(oddLines(out)).toEqual([]);
    expect(out).toMatch(/^ {2}2024-06-30 [A-Z/.]{50} /m);
    const csv = (
      await plenum('hinges', COUNCIL, '-n', '64', '--seed', '1', '--no-reforms', '--csv')
    ).out.split('\n');
    expect(csv[0]).toBe('date,person,probability,low,high,change,change_low,change_high');
    for (const row of csv.slice(1, -1)) expect(row.split(',')).toHaveLength(8);
  });
});

describe('plenum why', () => {
  it('weighs all causes in all worlds; the parts add up to the difference', async () => {
    const { worlds, readings, person } = await why('-n', '256');
    expect(worlds).toBe(8);
    expect(person).not.toBeNull();
    for (const { causes, actual, neutral } of readings[0]!.thresholds) {
      expect(causes).toHaveLength(3);
      const parts = causes.reduce((sum, { contribution }) => sum + contribution.estimate, 0);
      expect(parts).toBeCloseTo(actual.estimate - neutral.estimate, 9);
    }
  });

  it('refuses to draw what too few histories cannot tell, and says how many would', async () => {
    const { out } = await plenum('why', COUNCIL, '-n', '16', '--seed', '1');
    expect(oddLines(out)).toEqual([]);
    expect(out.replaceAll('\n', ' ')).toMatch(/Too few histories to draw.* -n \d+/);
  });

  it.each([
    [
      'an unknown person',
      [COUNCIL, '--person', 'nobody'],
      /"nobody" is no actor of this scenario; there are: ada, ben/,
    ],
    ['a scenario without causes', ['test/fixtures/minimal'], /names no causes/],
  ])('refuses %s', async (_, argv, words) => {
    const { err, code } = await plenum('why', ...argv);
    expect(err).toMatch(words);
    expect(code).toBe(2);
  });
});
