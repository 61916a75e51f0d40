import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Group } from '../../../src/models/index.ts';
import { bargain } from '../../../src/models/position/expectedUtility/bargaining.ts';
import { lineUp, lineupFor } from '../../../src/models/position/expectedUtility/lineup.ts';
import { scholzPaper, scholzProgram } from '../../../src/models/position/expectedUtility/models.ts';
import { offerKind } from '../../../src/models/position/expectedUtility/offers.ts';
import { playRound } from '../../../src/models/position/expectedUtility/round.ts';
import { SWITCHES, type Switches } from '../../../src/models/position/expectedUtility/switches.ts';
import { PAPER, PROGRAM } from '../../../src/models/position/expectedUtility/variants.ts';
import { EMISSION_STANDARDS, groupOf, groups, hundredths, reordered } from './groups.ts';
import { plainMedian, plainRounds } from './plainExpectedUtility.ts';

const settings = fc.record({
  statusQuo: fc.oneof(fc.constantFrom(0, 0.5, 1), fc.double({ min: 0, max: 1, noNaN: true })),
  ...(Object.fromEntries(
    Object.entries(SWITCHES).map(([name, values]) => [name, fc.constantFrom(...values)]),
  ) as { [Name in keyof typeof SWITCHES]: fc.Arbitrary<Switches[Name]> }),
});

const run = (group: Group, switches: Switches, rounds: number, detail = false) =>
  bargain(group, { ...switches, rounds, detail }).rounds;

/** Expects that no position is farther than `within` from where the plain equations have it, on a scale of 100. */
function expectPlain(group: Group, setting: Switches, rounds: number, within: number): void {
  const influence = [...group.capability].map((c, i) => c * group.salience[i]!);
  const plain = plainRounds(group, setting, rounds);
  run(group, setting, rounds).forEach(({ position, median }, round) => {
    for (const [i, x] of position.entries())
      expect(Math.abs(x - plain[round]![i]!)).toBeLessThanOrEqual(within);
    expect(Math.abs(median[0]! - plainMedian(plain[round]!, influence))).toBeLessThanOrEqual(within);
  });
}

describe('the kernel', () => {
  it.each([
    ['scholz-paper', fc.constant(PAPER)],
    ['scholz-program', fc.constant(PROGRAM)],
    ['any setting of the switches', settings],
  ])('gives the positions of the equations written down plainly: %s', (_, switches) => {
    fc.assert(
      fc.property(groups({ issues: 1, actors: 12, share: hundredths }), switches, (group, setting) => {
        expectPlain(group, setting, 1, 1e-10);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['scholz-paper', PAPER],
    ['scholz-program', PROGRAM],
  ])('stays with them for several rounds, though rounding grows: %s', (_, setting) => {
    fc.assert(
      fc.property(groups({ issues: 1, share: hundredths }), (group) => expectPlain(group, setting, 4, 1e-6)),
    );
  });

  it('is right to 1e-12 of the scale after one round of many actors', () => {
    const many = groupOf(
      Array.from({ length: 60 }, (_, i) => [
        `actor ${i}`,
        ((i * 7) % 11) + 1,
        (i * 61.8033988749895) % 100,
        (((i * 5) % 9) + 1) / 9,
      ]),
    );
    expectPlain(many, PROGRAM, 1, 1e-10);
  });

  it('gives the same bits in whatever order actors are listed', () => {
    fc.assert(
      fc.property(groups({ issues: 1 }), settings, (group, setting) => {
        fc.pre(setting.ties !== 'first-listed');
        const order = [...group.actors.keys()].reverse();
        const there = run(group, setting, 3).at(-1)!;
        const back = run(reordered(group, order), setting, 3).at(-1)!;
        expect([back.median, back.mean.map((x) => Math.round(x * 1e9))]).toEqual([
          there.median,
          there.mean.map((x) => Math.round(x * 1e9)),
        ]);
        expect(back.position.toSorted()).toEqual(there.position.toSorted());
      }),
    );
  });

  it('works in less than 10 MB with 200 actors', () => {
    const tables = Object.values(lineupFor(200)).filter((table) => ArrayBuffer.isView(table));
    const buffers = new Set(tables.map(({ buffer }) => buffer));
    const bytes = [...buffers].reduce((sum, { byteLength }) => sum + byteLength, 0);
    expect(bytes).toBeLessThan(10_000_000);
  });

  it('gives the same when its line-up has been used before', () => {
    const lineup = lineupFor(10);
    const play = (): number[] => {
      lineUp(lineup, EMISSION_STANDARDS, 0, PROGRAM);
      for (let round = 0; round < 5; round += 1) playRound(lineup, PROGRAM);
      return [...lineup.place];
    };
    expect(play()).toEqual(play());
  });
});

describe('a bargaining', () => {
  it('has as many rounds as asked for, and the start', () => {
    expect(run(EMISSION_STANDARDS, PROGRAM, 3)).toHaveLength(4);
    const [start] = run(EMISSION_STANDARDS, PROGRAM, 0);
    expect(start!.position).toEqual(EMISSION_STANDARDS.position);
    expect(bargain(EMISSION_STANDARDS, { ...PROGRAM, rounds: 0, detail: false }).forecast).toEqual(
      Float64Array.of(7),
    );
  });

  it('ends by default after eight rounds', () => {
    const { forecast } = scholzProgram.run(EMISSION_STANDARDS, scholzProgram.parameters.parse({}), () => 0.5);
    expect(forecast[0]).toBeCloseTo(9.67113, 6);
    expect(scholzPaper.parameters.parse({})).toEqual({ ...PAPER, rounds: 8, detail: false });
    expect(scholzProgram.parameters.parse({})).toEqual({ ...PROGRAM, rounds: 8, detail: false });
  });

  it('gives diagnostics on request only, and they change nothing', () => {
    const bare = run(EMISSION_STANDARDS, PROGRAM, 6);
    const full = run(EMISSION_STANDARDS, PROGRAM, 6, true);
    expect(bare.some((round) => 'detail' in round)).toBe(false);
    expect(full.map((round) => 'detail' in round)).toEqual([false, true, true, true, true, true, true]);
    expect(full.map(({ position }) => position)).toEqual(bare.map(({ position }) => position));
  });

  it('moves whom its detail says, to where it says', () => {
    fc.assert(
      fc.property(groups({ issues: 1 }), settings, (group, setting) => {
        const [start, end] = run(group, setting, 1, true);
        const moves = end!.detail![0]!.moves;
        const moved = group.actors.map(
          (actor, i) => moves.find((move) => move.actor === actor)?.to ?? start!.position[i],
        );
        expect([...end!.position]).toEqual(moved);
      }),
    );
  });

  it('leaves who stand in one place where they stand, all neutral to risk', () => {
    const agreed = groupOf([
      ['a', 1, 30, 0.5],
      ['b', 2, 30, 1],
    ]);
    const [, round] = run(agreed, PAPER, 1, true);
    expect([...round!.position]).toEqual([30, 30]);
    expect([...round!.detail![0]!.risk]).toEqual([1, 1]);
  });

  it('takes everybody for neutral where all are equally secure', () => {
    const mirrored = groupOf([
      ['a', 1, 20, 0.5],
      ['b', 1, 80, 0.5],
    ]);
    const { security, risk } = run(mirrored, PROGRAM, 1, true)[1]!.detail![0]!;
    expect(security[0]).toBeCloseTo(security[1]!, 12);
    expect([...risk]).toEqual([1, 1]);
  });

  it('tells the interval of the median where half of all influence stands on each side', () => {
    const halves = groupOf([
      ['a', 1, 20, 1],
      ['b', 1, 80, 1],
    ]);
    const [start] = run(halves, PAPER, 0);
    expect([start!.median[0], start!.medianUpTo[0]]).toEqual([20, 80]);
  });

  it('counts who chose among offers that were as good', () => {
    const between = groupOf([
      ['left', 2, 0, 1],
      ['torn', 0.1, 50, 0.1],
      ['right', 2, 100, 1],
    ]);
    const [, first] = run(between, PAPER, 1);
    expect(first!.ties[0]).toBe(1);
    // Nothing speaks for either side, so the lower is taken, as the docstring says.
    expect(first!.position[1]).toBe(0);
  });
});

describe('an offer', () => {
  it.each([
    ['conflict that the other wins', 0.1, 0.2, 1],
    ['conflict that he wins himself', 0.2, 0.1, 0],
    ['conflict with nobody ahead', 0.1, 0.1, 0],
    ['compromise', -0.1, 0.2, 2],
    ['capitulation', -0.2, 0.1, 3],
    ['capitulation, at the limit', -0.1, 0.1, 3],
    ["compromise that is the other's to make", 0.2, -0.1, 0],
    ['stalemate', -0.1, -0.2, 0],
    ['nothing to gain', 0, 0.1, 0],
    ['nothing to fear', 0.1, 0, 0],
  ])('is read off what both expect: %s', (_, gain, threat, kind) => {
    expect(offerKind(gain, threat)).toBe(kind);
  });
});
