import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Frequency, Summary } from '../../src/analysis/index.ts';
import { summarize } from '../../src/analysis/index.ts';
import type { Table } from '../../src/results/index.ts';
import { CAST, rowsOf } from './rows.ts';

const index = fc.integer({ min: -1, max: 2 });

/** One history: leader, weight, day, seats, rungs, deaths of three people, controller, policy. */
const history = fc.record({
  leader: index,
  strict: index,
  logWeight: fc.double({ min: -3, max: 3, noNaN: true }),
  since: fc.integer({ min: 1, max: 3000 }),
  seat: fc.tuple(fc.nat(2), fc.nat(2), fc.nat(2)),
  rung: fc.tuple(fc.nat(2), fc.nat(2), fc.nat(2)),
  died: fc.tuple(fc.nat(1), fc.nat(1), fc.nat(1)),
  controller: index,
  policy: fc.nat(100),
});
type History = typeof history extends fc.Arbitrary<infer H> ? H : never;

/** The table of some histories, with person i of the cast at place `order[i]`. */
function tableOf(histories: readonly History[], order: readonly number[] = [0, 1, 2]): Table {
  const place = (person: number): number => (person < 0 ? -1 : order[person]!);
  const persons = order.flatMap((at, person) => {
    const id = CAST.persons[at]!;
    return [
      [`inner.${id}`, histories.map((h) => h.seat[person]!)],
      [`rung.${id}`, histories.map((h) => h.rung[person]!)],
      [`diedDay.${id}`, histories.map((h) => h.died[person]!)],
    ];
  });
  return rowsOf({
    point: histories.map((_, row) => Math.floor(row / 4)),
    logWeight: histories.map((h) => h.logWeight),
    'leader.lenient': histories.map((h) => place(h.leader)),
    'leader.standard': histories.map((h) => place(h.leader)),
    'leader.strict': histories.map((h) => place(h.strict)),
    leaderSince: histories.map((h) => (h.leader < 0 ? 0 : h.since)),
    controller: histories.map((h) => place(h.controller)),
    'policy.bridge': histories.map((h) => h.policy),
    ...(Object.fromEntries(persons) as Record<string, number[]>),
  });
}

const ensemble = fc.array(history, { minLength: 1, maxLength: 40 });
const DATES = [
  { name: '1', day: 1000 },
  { name: '2', day: 2000 },
  { name: '3', day: 3000 },
];
const everything = (summary: Summary): Frequency[] =>
  [summary, ...summary.levels].flatMap(({ leaders, noOne }) => [...leaders, noOne]);

describe('a summary', () => {
  it('has probabilities that sum to one, at every level, to the last bit', () => {
    fc.assert(
      fc.property(ensemble, ensemble, (main, other) => {
        const summary = summarize([tableOf(main), tableOf(other)], CAST, DATES);
        for (const { leaders, noOne } of [summary, ...summary.levels]) {
          const sum = [...leaders, noOne].reduce((total, { probability }) => total + probability, 0);
          expect(sum).toBe(1);
        }
      }),
    );
  });

  it('holds each probability within its dice, its parameters and its readings', () => {
    fc.assert(
      fc.property(ensemble, ensemble, (main, other) => {
        for (const entry of everything(summarize([tableOf(main), tableOf(other)], CAST, DATES))) {
          for (const range of [entry, entry.acrossParameters, entry.acrossReadings]) {
            if (range === null) continue;
            expect(range.low).toBeLessThanOrEqual(entry.probability + 1e-12);
            expect(range.high).toBeGreaterThanOrEqual(entry.probability - 1e-12);
          }
          expect(entry.low).toBeGreaterThanOrEqual(0);
          expect(entry.high).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('is the same whoever is called what', () => {
    fc.assert(
      fc.property(ensemble, fc.constantFrom([1, 2, 0], [2, 1, 0], [0, 2, 1]), (histories, order) => {
        const plain = summarize([tableOf(histories)], CAST, DATES);
        const renamed = summarize([tableOf(histories, order)], CAST, DATES);
        const newName = (person: string): string => CAST.persons[order[CAST.persons.indexOf(person)]!]!;
        for (const { person, probability, low, high } of plain.leaders) {
          const same = renamed.leaders.find((entry) => entry.person === newName(person));
          expect(same!.probability).toBeCloseTo(probability, 12);
          expect(same!.low).toBeCloseTo(low, 12);
          expect(same!.high).toBeCloseTo(high, 12);
        }
        expect(renamed.noOne.probability).toBeCloseTo(plain.noOne.probability, 12);
        for (const fate of plain.fates) {
          expect(renamed.fates.find(({ person }) => person === newName(fate.person))).toEqual({
            ...fate,
            person: newName(fate.person),
          });
        }
      }),
    );
  });

  it('gives each person a fate whose parts sum to one', () => {
    fc.assert(
      fc.property(ensemble, (histories) => {
        for (const fate of summarize([tableOf(histories)], CAST, DATES).fates) {
          const under = fate.sanctioned.reduce((sum, { probability }) => sum + probability, 0);
          expect(fate.died + fate.member + fate.candidate + under + fate.outside).toBeCloseTo(1, 12);
        }
      }),
    );
  });

  it('lets shares of a threshold only grow with time', () => {
    fc.assert(
      fc.property(ensemble, (histories) => {
        for (const { by, reached } of summarize([tableOf(histories)], CAST, DATES).thresholds) {
          const shares = [...by.map(({ probability }) => probability), reached.probability];
          expect(shares).toEqual([...shares].sort((a, b) => a - b));
        }
      }),
    );
  });
});

describe('a known ensemble', () => {
  const table = rowsOf({
    point: [0, 0, 1, 1],
    'leader.standard': [0, 0, 1, -1],
    'leader.lenient': [0, 0, 1, 1],
    leaderSince: [500, 700, 900, 0],
    controller: [0, 1, 1, -1],
    'diedDay.cleo': [0, 300, 0, 0],
    'inner.ada': [2, 2, 0, 1],
    'rung.ada': [0, 0, 2, 0],
    'policy.bridge': [10, 20, 30, 90],
    votes: [4, 6, 8, 10],
  });
  const summary = summarize([table, rowsOf({ 'leader.standard': [1, 1] })], CAST, DATES);

  it('names leaders by frequency, and no one apart', () => {
    expect(summary.leaders.map(({ person, probability }) => [person, probability])).toEqual([
      ['ada', 0.5],
      ['ben', 0.25],
    ]);
    expect(summary.noOne.probability).toBe(0.25);
    expect(summary.leaders[1]!.acrossReadings).toEqual({ low: 0.25, high: 1 });
  });

  it('shows the other levels', () => {
    expect(summary.levels.find(({ level }) => level === 'lenient')!.noOne.probability).toBe(0);
    expect(summary.levels.find(({ level }) => level === 'strict')!.noOne.probability).toBe(1);
  });

  it('dates the thresholds', () => {
    const irremovable = summary.thresholds.find(({ threshold }) => threshold === 'irremovable')!;
    expect(irremovable.reached.probability).toBe(0.75);
    expect(irremovable.days).toEqual({ low: 500, median: 700, high: 900 });
    expect(irremovable.by[0]).toEqual({ name: '1', probability: 0.75 });
  });

  it('says what became of people, of policy and of control', () => {
    expect(summary.fates[0]).toEqual({
      person: 'ada',
      died: 0,
      member: 0.5,
      candidate: 0.25,
      sanctioned: [{ rung: 'out-of-board', probability: 0.25 }],
      outside: 0,
    });
    expect(summary.fates[2]!.died).toBe(0.25);
    expect(summary.policy[0]).toEqual({ issue: 'bridge', mean: 37.5, median: 20, low: 10, high: 90 });
    expect(summary.control.sameAsLeader).toBeCloseTo(2 / 3, 12);
    expect(summary.decisions.votes.mean).toBe(7);
  });

  it('says so when there is nothing to sum up', () => {
    expect(() => summarize([rowsOf({})], CAST, DATES)).toThrow('there are no histories to sum up');
  });
});
