import { memberChances, type RecordRow, setClocks, stepsOf, USE, type World } from '../engine/index.ts';
import { exp, ln } from '../numeric/index.ts';
import { DRAW_KIND, nameHash, uniform } from '../random/index.ts';
import { fillPoint } from './points.ts';

/** A group of histories that follow the record together and are resampled among themselves alone. */
export interface Island {
  /** number of the first history; the others follow */
  from: number;
  /** the whole state of each history, and its logarithmic weight */
  states: Uint8Array[];
  logWeights: number[];
  /** the numbers of each history's parameter point */
  values: Float64Array[];
  points: Int32Array;
  /** how often the island has been resampled */
  epoch: number;
  /** effective number of histories at each reckoning, as a share of all: what the record has left of them */
  effective: number[];
}

/** What an island, as it stood just before, gave to a recorded decision. */
export interface Foreseen {
  /** of the outcome on record */
  probability: number;
  /** of each actor's vote for the motion, [actor]; NaN where he does not vote */
  members: Float64Array;
}

/** Told of the chances that the island, as it stood, gave to a recorded decision. */
export type Surprised = (row: RecordRow, foreseen: Foreseen) => void;

const RESAMPLING = nameHash('resampling');

/**
 * Leads histories through the documented prefix as a particle filter: each month the record weighs them, and where the
 * effective number of histories falls below half, the weightier are continued several times and the lightest not at all
 * (systematic resampling). After that all weigh the same, and their common weight is kept, so that islands can be compared.
 * Draws are then keyed by slot and epoch, and what clocks have left to wait is drawn anew, which an exponential wait allows.
 *
 * N. J. Gordon, D. J. Salmond, A. F. M. Smith, "Novel approach to nonlinear/non-Gaussian Bayesian state estimation", IEE
 * Proceedings F 140 (1993), 107-113; systematic resampling: G. Kitagawa, JCGS 5 (1996), 1-25.
 *
 * Cost: a prefix for each history, and two copies of its state a month.
 */
export function leadIsland(
  w: World,
  { from, to, seed, replicates }: { from: number; to: number; seed: number; replicates: number },
  surprised?: Surprised,
): Island {
  const island = beginIsland(w, from, to, seed, replicates);
  const reckon = reckoning(w, island, surprised);
  for (let month = 0; month < w.c.prefixMonths; month += 1) {
    reckon(month, () => {
      w.month = month;
      stepsOf(w).runPrefixMonth(w);
    });
  }
  reckon(w.c.prefixMonths, () => stepsOf(w).endPrefix(w));
  return island;
}

/** Puts history `i` of an island into the world, ready to run on; `values` is left to the caller where it is not the island's. */
export function enter(w: World, island: Island, i: number, values: Float64Array | null): void {
  w.s.all.set(island.states[i]!);
  if (values !== null) w.values.set(values);
  w.stream.slot = island.from + i;
  w.stream.epoch = island.epoch;
}

function beginIsland(w: World, from: number, to: number, seed: number, replicates: number): Island {
  const n = to - from;
  const island: Island = {
    from,
    states: [],
    logWeights: [],
    values: [],
    points: Int32Array.from({ length: n }, (_, i) => Math.floor((from + i) / replicates)),
    epoch: 0,
    effective: [],
  };
  w.stream.epoch = 0;
  for (let i = 0; i < n; i += 1) {
    if (i > 0 && island.points[i] === island.points[i - 1]) w.values.set(island.values[i - 1]!);
    else fillPoint(w.c, w.values, seed, island.points[i]!);
    w.stream.slot = from + i;
    stepsOf(w).start(w);
    island.states.push(w.s.all.slice());
    island.logWeights.push(w.s.logWeight[0]!);
    island.values.push(w.values.slice());
  }
  w.quarter = -1;
  return island;
}

function each(w: World, island: Island, step: () => void): void {
  for (let i = 0; i < island.states.length; i += 1) {
    enter(w, island, i, island.values[i]!);
    step();
    keep(w, island, i);
  }
}

/** Takes the history that is in the world back into the island, as its history `i`. */
function keep(w: World, island: Island, i: number): void {
  island.states[i]!.set(w.s.all);
  island.logWeights[i] = w.s.logWeight[0]!;
}

/**
 * Leads the island through a step, and weighs and resamples it where the record can have weighed it. Only such steps are watched,
 * for they alone can surprise.
 */
function reckoning(
  w: World,
  island: Island,
  surprised?: Surprised,
): (month: number, step: () => void) => void {
  const said = new Map<RecordRow, Said>();
  const listen: World['surprise'] = (row, probability) => {
    const entry = said.get(row) ?? newSaid(w.c.sizes.actors);
    addSaid(entry, exp(w.s.logWeight[0]!), probability, memberChances(w));
    said.set(row, entry);
  };
  return (month, step) => {
    const weighing = weighs(w, month);
    w.surprise = weighing && surprised !== undefined ? listen : null;
    each(w, island, step);
    w.surprise = null;
    for (const [row, entry] of said) surprised?.(row, meanSaid(entry));
    said.clear();
    if (!weighing) return;
    const share = effectiveShare(island.logWeights);
    island.effective.push(share);
    if (share < 0.5) resample(w, island, month);
  };
}

/** Weighted sums of what the histories of an island give to one decision. */
interface Said {
  sum: number;
  weights: number;
  members: Float64Array;
  memberWeights: Float64Array;
}

const newSaid = (actors: number): Said => ({
  sum: 0,
  weights: 0,
  members: new Float64Array(actors),
  memberWeights: new Float64Array(actors),
});

function addSaid(said: Said, weight: number, probability: number, members: Float64Array): void {
  said.sum += weight * probability;
  said.weights += weight;
  members.forEach((chance, a) => {
    if (Number.isNaN(chance)) return;
    said.members[a]! += weight * chance;
    said.memberWeights[a]! += weight;
  });
}

const meanSaid = ({ sum, weights, members, memberWeights }: Said): Foreseen => ({
  probability: sum / weights,
  members: members.map((chance, a) => chance / memberWeights[a]!), // 0 / 0: he votes in no history
});

/** Whether anything observed or measured was on record since the month before. */
function weighs({ c }: World, month: number): boolean {
  const from = month === 0 ? c.startDay : c.monthDays[month - 1]!;
  const to = month === c.prefixMonths ? c.freeDay : c.monthDays[month]!;
  return c.records.some((row) => row.day > from && row.day <= to && row.use !== USE.given);
}

/** Kish's effective number of the weights, as a share of their number. */
function effectiveShare(logWeights: readonly number[]): number {
  const most = Math.max(...logWeights);
  let sum = 0;
  let squares = 0;
  for (const logWeight of logWeights) {
    const weight = exp(logWeight - most);
    sum += weight;
    squares += weight * weight;
  }
  return (sum * sum) / (squares * logWeights.length);
}

/** Systematic resampling: one draw places a comb of equally spaced teeth over the weights laid end to end. */
function resample(w: World, island: Island, month: number): void {
  const { logWeights } = island;
  const n = logWeights.length;
  const most = Math.max(...logWeights);
  const weights = logWeights.map((logWeight) => exp(logWeight - most));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const stream = { ...w.stream, slot: island.from, epoch: island.epoch };
  const first = uniform(stream, DRAW_KIND.resample, RESAMPLING, month);
  const ancestors: number[] = [];
  let reached = 0;
  for (let i = 0; i < n; i += 1) {
    reached += (weights[i]! / total) * n;
    while (ancestors.length < n && ancestors.length + first < reached) ancestors.push(i);
  }
  while (ancestors.length < n) ancestors.push(n - 1); // what rounding left
  const common = most + ln(total / n);
  island.states = ancestors.map((i) => island.states[i]!.slice());
  island.values = ancestors.map((i) => island.values[i]!);
  island.points = Int32Array.from(ancestors, (i) => island.points[i]!);
  island.epoch += 1;
  for (let i = 0; i < n; i += 1) {
    enter(w, island, i, island.values[i]!);
    w.s.hazard.fill(0);
    setClocks(w);
    w.s.logWeight[0] = common;
    keep(w, island, i);
  }
}
