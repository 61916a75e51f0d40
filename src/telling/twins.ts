import { type HappenedEvent, runFree, STANDARD, type World } from '../engine/index.ts';
import {
  enter,
  type Fork,
  fillPoint,
  ISLAND,
  type Island,
  leadIsland,
  openWorld,
  vary,
} from '../ensemble/index.ts';
import { decisionLine } from './decisionLine.ts';
import { eventLine } from './eventLine.ts';
import type { Names } from './names.ts';

/** One history after the fork: what happens, day by day, and who leads at the end. */
export interface ToldHistory {
  lines: { day: number; text: string }[];
  /** id; null: no one */
  leader: string | null;
}

/** Which pairs of histories are told: the first of an ensemble with these numbers. */
export interface TwinAsk {
  /** histories of the ensemble: they decide how large its first island is */
  runs: number;
  seed: number;
  replicates: number;
  /** so many pairs are told */
  pairs: number;
}

/** The first pairs of histories of a fork, told in each of its worlds: the same histories as in the ensemble's first island. */
export function tellTwins({ ground, worlds }: Fork, ask: TwinAsk, names: Names): ToldHistory[][] {
  const { seed, replicates, runs, pairs } = ask;
  const to = Math.min(ISLAND, runs);
  const island = leadIsland(openWorld(ground, seed), { from: 0, to, seed, replicates });
  const live = worlds.map((variation) => ({
    world: openWorld(vary(ground, variation), seed),
    own: variation.numbers.length > 0,
  }));
  return Array.from({ length: Math.min(pairs, to) }, (_, history) =>
    live.map(({ world, own }) => tell(world, island, history, own ? seed : null, names)),
  );
}

/** Runs history `i` on from the fork and writes down what happens, a line each. */
function tell(world: World, island: Island, i: number, seed: number | null, names: Names): ToldHistory {
  const lines: ToldHistory['lines'] = [];
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

/** Where two histories part: the first day that one tells otherwise; `at` is the place in both stories, null if they never do. */
export interface Parting {
  at: number | null;
  day: number | null;
  before: string | null;
  after: string | null;
}

/** The first event that one history has and the other has not, or has otherwise. */
export function partingOf(before: ToldHistory, after: ToldHistory): Parting {
  const differs = before.lines.findIndex((line, i) => line.text !== after.lines[i]?.text);
  const longer = before.lines.length < after.lines.length ? before.lines.length : -1;
  const at = differs >= 0 ? differs : longer;
  if (at < 0) return { at: null, day: null, before: null, after: null };
  const [one, other] = [before.lines[at], after.lines[at]];
  const day = Math.min(one?.day ?? Number.POSITIVE_INFINITY, other?.day ?? Number.POSITIVE_INFINITY);
  return {
    at,
    day,
    before: one?.day === day ? one.text : null,
    after: other?.day === day ? other.text : null,
  };
}
