import { type HappenedEvent, runFree, STANDARD, type World } from '../engine/index.ts';
import { enter, fillPoint, ISLAND, type Island, leadIsland, openWorld, vary } from '../ensemble/index.ts';
import { formatDay } from '../evidence/index.ts';
import { decisionLine } from './decisionLine.ts';
import { eventLine } from './eventLine.ts';
import { type Names, namesOf } from './traceNames.ts';
import type { WhatifOutcome } from './whatifOutcome.ts';
import type { WhatifReport } from './whatifShape.ts';

/** So many pairs are looked at one by one. */
const PAIRS = 20;

/** Where the first pairs of the main reading part: the first event that one has and the other has not, or has otherwise. */
export function partingsOf({
  loaded,
  forks,
  ensemble,
  seed,
  replicates,
}: WhatifOutcome): WhatifReport['partings'] {
  const { ground, worlds } = forks[0]!;
  const names = namesOf(ground, loaded.scenario.collections);
  // the same island as in the ensemble, so the same histories
  const to = Math.min(ISLAND, ensemble.wanted[0]!);
  const island = leadIsland(openWorld(ground, seed), { from: 0, to, seed, replicates });
  const live = worlds.map((variation) => ({
    world: openWorld(vary(ground, variation), seed),
    own: variation.numbers.length > 0,
  }));
  return Array.from({ length: Math.min(PAIRS, ensemble.done[0]!) }, (_, history) => {
    const [before, after] = live.map(({ world, own }) =>
      recorded(world, island, history, own ? seed : null, names),
    );
    const at = before!.lines.findIndex((line, i) => line.text !== after!.lines[i]?.text);
    const first = at >= 0 ? at : before!.lines.length < after!.lines.length ? before!.lines.length : -1;
    const [without, reformed] = [before!.lines[first], after!.lines[first]];
    const day = Math.min(without?.day ?? Number.POSITIVE_INFINITY, reformed?.day ?? Number.POSITIVE_INFINITY);
    return {
      history,
      date: first < 0 ? null : formatDay(day),
      without: without?.day === day ? without.text : null,
      with: reformed?.day === day ? reformed.text : null,
      leaderWithout: before!.leader,
      leaderWith: after!.leader,
    };
  });
}

interface Recorded {
  lines: { day: number; text: string }[];
  leader: string | null;
}

/** Runs history `i` on from the fork and writes down what happens, a line each. */
function recorded(world: World, island: Island, i: number, seed: number | null, names: Names): Recorded {
  const lines: Recorded['lines'] = [];
  enter(world, island, i, seed === null ? island.values[i]! : null);
  if (seed !== null) fillPoint(world.c, world.values, seed, island.points[i]!);
  const { freeDay } = world.c;
  world.sink = {
    // what the reform itself does on its day is no news
    event: (event) =>
      void (event.day > freeDay && lines.push({ day: event.day, text: lineOf(event, names) })),
  };
  runFree(world);
  const leader = world.s.leader[STANDARD]!;
  return { lines, leader: leader < 0 ? null : world.c.actors[leader]! };
}

const lineOf = (event: HappenedEvent, names: Names): string =>
  event.decision === undefined ? eventLine(event, names) : decisionLine(event.decision, names);
