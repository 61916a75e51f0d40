import type { CompiledScenario, RecordRow, ScenarioNumber } from '../engine/index.ts';
import { nameHash } from '../random/index.ts';

/** How one world differs from another of the same scenario: switches, numbers and decrees. Small, and can be sent to a worker. */
export interface Variation {
  on: Partial<CompiledScenario['on']>;
  /** numbers taken otherwise, by their place; places beyond the ground's own are new ones */
  numbers: readonly { place: number; number: ScenarioNumber }[];
  decrees: readonly RecordRow[];
  /** persons change places at the fork, as in the swap test: the same ones in every world of a history */
  swap?: true;
}

/** The world as it is. */
export const UNCHANGED: Variation = { on: {}, numbers: [], decrees: [] };

/**
 * What makes `other` out of `ground`. Both must be compiled from one scenario up to the same day, `other` with reforms, whose own
 * numbers stand after all others. Throws RangeError where they are not.
 */
export function variationBetween(ground: CompiledScenario, other: CompiledScenario): Variation {
  if (other.freeDay !== ground.freeDay || other.numbers.length < ground.numbers.length)
    throw new RangeError(`${other.id} is no variation of ${ground.id}: they differ in more than a reform`);
  const on: Partial<Record<string, boolean>> = {};
  for (const [id, state] of Object.entries(other.on))
    if (ground.on[id as keyof typeof ground.on] !== state) on[id] = state;
  return {
    on: on as Variation['on'],
    numbers: other.numbers.flatMap((number, place) =>
      sameNumber(number, ground.numbers[place]) ? [] : [{ place, number }],
    ),
    decrees: other.decrees,
  };
}

function sameNumber(a: ScenarioNumber, b: ScenarioNumber | undefined): boolean {
  return b !== undefined && a.path === b.path && a.value === b.value && a.low === b.low && a.high === b.high;
}

/** The ground with the variation made. */
export function vary(ground: CompiledScenario, { on, numbers, decrees }: Variation): CompiledScenario {
  if (numbers.length === 0) return { ...ground, on: { ...ground.on, ...on }, decrees: [...decrees] };
  const varied = [...ground.numbers];
  for (const { place, number } of numbers) varied[place] = number;
  return {
    ...ground,
    on: { ...ground.on, ...on },
    decrees: [...decrees],
    numbers: varied,
    numberHash: Uint32Array.from(varied, ({ path }) => nameHash(path)),
  };
}

/**
 * Several variations at once. Throws RangeError where two set the same switch or number differently, or where more than one
 * brings numbers of its own: compile such reforms together instead.
 */
export function joinVariations(variations: readonly Variation[]): Variation {
  const on: Record<string, boolean> = {};
  const numbers = new Map<number, ScenarioNumber>();
  for (const variation of variations) {
    for (const [id, state] of Object.entries(variation.on)) {
      if (on[id] !== undefined && on[id] !== state) throw new RangeError(`two changes disagree on ${id}`);
      on[id] = state;
    }
    for (const { place, number } of variation.numbers) {
      const other = numbers.get(place);
      if (other !== undefined && !sameNumber(other, number))
        throw new RangeError(`two changes disagree on ${number.path}`);
      numbers.set(place, number);
    }
  }
  return {
    on: on as Variation['on'],
    numbers: [...numbers].map(([place, number]) => ({ place, number })),
    decrees: variations.flatMap(({ decrees }) => decrees),
    ...(variations.some(({ swap }) => swap) ? { swap: true as const } : {}),
  };
}
