import type { Group } from '../../src/models/index.ts';
import { forecaster } from '../../src/models/position/expectedUtility/bargaining.ts';
import { lineUp, lineupFor } from '../../src/models/position/expectedUtility/lineup.ts';
import { playRound } from '../../src/models/position/expectedUtility/round.ts';
import type { Switches } from '../../src/models/position/expectedUtility/switches.ts';
import { PROGRAM } from '../../src/models/position/expectedUtility/variants.ts';
import { uncertainForecasts } from '../../src/models/position/uncertainInputs.ts';
import { DRAW_KIND, makeStream, uniform } from '../../src/random/index.ts';
import { plainMedian, plainRounds } from '../../test/models/position/plainExpectedUtility.ts';

/** One comparison: `ours` and `plain` are times in the same unit, by the same work in the same process. */
export interface Comparison {
  what: string;
  ours: number;
  plain: number;
  unit: string;
}

const ROUNDS = 4;

/**
 * Milliseconds that the expected-utility model takes here, by the shelf's kernel and by the equations written down plainly: for a
 * round, and for forecasts of a group of ten whose inputs are drawn from ranges.
 */
export function benchExpectedUtility(): Comparison[] {
  return [...[10, 100, 200].map(round), draws()];
}

function round(actors: number): Comparison {
  const group = mixedGroup(actors);
  const ours = lineupFor(actors);
  const times = Math.max(2, Math.round(20_000 / (actors * actors)));
  return {
    what: `scholz-program, ${actors} actors`,
    ours: bestOf(times * 4, () => playFrom(ours, group, PROGRAM)) / ROUNDS,
    plain: bestOf(times, () => plainRounds(group, PROGRAM, ROUNDS)) / ROUNDS,
    unit: 'ms a round',
  };
}

const DRAWS = 1000;
const DRAW_ROUNDS = 8;

function draws(): Comparison {
  const group = mixedGroup(10);
  const salience = { low: group.salience.map((s) => 0.5 * s), high: group.salience };
  const stream = makeStream(1, 0);
  const spread = (forecast: (group: Group) => Float64Array): unknown =>
    uncertainForecasts(forecast, group, { salience }, DRAWS, (subject, occasion) =>
      uniform(stream, DRAW_KIND.choice, subject, occasion),
    );
  const ours = forecaster(10, { ...PROGRAM, rounds: DRAW_ROUNDS, detail: false });
  const plain = (drawn: Group): Float64Array => {
    const place = plainRounds(drawn, PROGRAM, DRAW_ROUNDS).at(-1)!;
    return Float64Array.of(
      plainMedian(
        place,
        [...drawn.salience].map((s, i) => s * drawn.capability[i]!),
      ),
    );
  };
  return {
    what: `scholz-program, 10 actors, ${DRAW_ROUNDS} rounds`,
    ours: bestOf(5, () => spread(ours)),
    plain: bestOf(1, () => spread(plain)),
    unit: `ms for ${DRAWS} draws of uncertain inputs`,
  };
}

function playFrom(lineup: ReturnType<typeof lineupFor>, group: Group, switches: Switches): void {
  lineUp(lineup, group, 0, switches);
  for (let round = 0; round < ROUNDS; round += 1) playRound(lineup, switches);
}

/** The shortest of so many runs, as whatever else the machine does can only slow one down. */
function bestOf(times: number, work: () => void): number {
  let shortest = Infinity;
  for (let run = 0; run < times; run += 1) {
    const start = performance.now();
    work();
    shortest = Math.min(shortest, performance.now() - start);
  }
  return shortest;
}

/** Actors spread over the scale by a golden-ratio sequence: no two alike, and the same in every run. */
function mixedGroup(actors: number): Group {
  const spread = (i: number, phase: number): number => (i * 0.6180339887498949 + phase) % 1;
  return {
    actors: Array.from({ length: actors }, (_, i) => `actor ${i + 1}`),
    issues: ['issue'],
    capability: Float64Array.from({ length: actors }, (_, i) => 0.05 + spread(i * 3, 0.1)),
    position: Float64Array.from({ length: actors }, (_, i) => 100 * spread(i, 0.5)),
    salience: Float64Array.from({ length: actors }, (_, i) => 0.1 + 0.9 * spread(i * 7, 0.3)),
    low: 0,
    high: 100,
  };
}
