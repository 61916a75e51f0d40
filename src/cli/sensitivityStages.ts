import {
  type ElementaryEffects,
  elementaryEffects,
  leaderColumn,
  type SobolIndices,
  sobolIndices,
} from '../analysis/index.ts';
import { type CompiledScenario, LEVELS, STANDARD } from '../engine/index.ts';
import type { SweepRows } from '../ensemble/index.ts';
import type { NumberGroup } from './numberGroups.ts';
import { screeningDesign, sobolDesign } from './sensitivityDesign.ts';
import { runBlocks, type SweepWork } from './sweepEnsemble.ts';

/** What is kept of each history: who leads. */
export const SWEEP_COLUMNS = [leaderColumn(LEVELS[STANDARD].name)] as const;

/** How much is to be done, beside the histories at each setting. */
export interface StageSizes {
  trajectories: number;
  /** rows of the Sobol design */
  points: number;
  /** groups that count as leading */
  top: number;
}

interface Screening {
  groups: readonly NumberGroup[];
  /** by group */
  effects: ElementaryEffects[];
  /** finished trajectories */
  trajectories: number;
}

/** What the three stages found; empty or null where they were stopped before. */
export interface Findings {
  /** whose lead: place of the actor, -1 for no one */
  person: number;
  share: number;
  groups: Screening;
  /** places of the leading groups, greatest first */
  leading: number[];
  numbers: Screening;
  /** by leading group, then the rest */
  sobol: SobolIndices | null;
  points: number;
  histories: number;
}

/**
 * Screens the groups, then the numbers of the leading groups one by one, then shares the variance among the leading groups and
 * the rest. `person` undefined: who leads most often in the first screening. Undefined if no two trajectories were finished.
 */
export async function findSensitivity(
  c: CompiledScenario,
  all: readonly NumberGroup[],
  person: number | undefined,
  sizes: StageSizes,
  work: SweepWork,
): Promise<Findings | undefined> {
  const size = { seed: work.seed, runs: work.runs };
  const half = { ...size, runs: Math.max(2, Math.floor(work.runs / 2)) };
  const screen = async (groups: readonly NumberGroup[], stage: number): Promise<Screened> => {
    const design = screeningDesign(c, groups, sizes.trajectories, stage, size);
    const rows = await runBlocks(
      design.map(({ block }) => block),
      work,
    );
    return {
      groups,
      parts: design.flatMap(({ trajectory }, i) => (rows[i] ? [{ trajectory, rows: rows[i] }] : [])),
    };
  };
  const first = await screen(all, 0);
  if (first.parts.length < 2) return undefined;
  const whose = person ?? mostFrequent(first.parts.flatMap(({ rows }) => rows));
  const groups = effectsIn(first, whose);
  const leading = byEffect(groups.effects).slice(0, sizes.top);
  const chosen = leading.map((place) => all[place]!);
  const single = chosen.flatMap(({ places }) =>
    places.map((place) => ({ name: c.numbers[place]!.path, places: [place] })),
  );
  const second = await screen(single, 1);
  const rest = {
    name: 'the rest',
    places: all.filter((group) => !chosen.includes(group)).flatMap((g) => g.places),
  };
  const blocks = await runBlocks(sobolDesign(c, [...chosen, rest], sizes.points, 2, half), {
    ...work,
    runs: half.runs,
  });
  const rows = blocks.filter((block) => block !== undefined);
  const screened = [...first.parts, ...second.parts].flatMap((part) => part.rows).length;
  return {
    person: whose,
    share: shareOf(
      first.parts.flatMap((part) => part.rows),
      whose,
    ),
    groups,
    leading,
    numbers: effectsIn(second, whose),
    sobol: rows.length < 2 ? null : sobolIndices(rows.map((block) => sobolRow(block, whose))),
    points: rows.length,
    histories: screened * work.runs + rows.flat().length * half.runs,
  };
}

interface Screened {
  groups: readonly NumberGroup[];
  parts: { trajectory: ReturnType<typeof screeningDesign>[number]['trajectory']; rows: SweepRows }[];
}

function effectsIn({ groups, parts }: Screened, person: number): Screening {
  const runs = parts.map(({ trajectory, rows }) => ({
    trajectory,
    outcomes: rows.map((columns) => outcomesOf(columns, person)),
  }));
  return { groups, effects: runs.length < 2 ? [] : elementaryEffects(runs), trajectories: runs.length };
}

const sobolRow = (rows: SweepRows, person: number) => {
  const [a, b, ...mixed] = rows.map((columns) => outcomesOf(columns, person));
  return { a: a!, b: b!, mixed };
};

/**
 * 1 where the person leads, else 0. Histories count as they come: by the weights of observed decisions few of them would decide at
 * some settings, and dice would drown the rest.
 */
const outcomesOf = ([leader]: SweepRows[number], person: number): Float64Array =>
  leader!.map((who) => (who === person ? 1 : 0));

function shareOf(rows: SweepRows, person: number): number {
  const means = rows.map((columns) => {
    const outcomes = outcomesOf(columns, person);
    return outcomes.reduce((sum, x) => sum + x, 0) / outcomes.length;
  });
  return Math.min(1, Math.max(0, means.reduce((sum, mean) => sum + mean, 0) / means.length));
}

/** Who leads most often; no one if nobody ever does. */
function mostFrequent(rows: SweepRows): number {
  const counts = new Map<number, number>();
  for (const [leader] of rows)
    for (const who of leader!) if (who >= 0) counts.set(who, (counts.get(who) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? -1;
}

/** Places by effect, greatest first: what dice explain comes last. */
export const byEffect = (effects: readonly ElementaryEffects[]): number[] =>
  effects
    .map((_, place) => place)
    .sort((a, b) => {
      const [x, y] = [effects[a]!, effects[b]!];
      return (
        Number(y.beyondDice) - Number(x.beyondDice) ||
        y.effect - x.effect ||
        y.muStar.estimate - x.muStar.estimate ||
        a - b
      );
    });
