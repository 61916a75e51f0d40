import type { Plain } from 'plenum/shelf';
import type { ShelfRun } from './shelfRuns.ts';

type Answer = Readonly<Record<string, Plain>>;

const numbers = (value: Plain | undefined): readonly number[] =>
  Array.isArray(value) && value.every((entry) => typeof entry === 'number') ? (value as number[]) : [];
const objects = (value: Plain | undefined): readonly Answer[] =>
  Array.isArray(value)
    ? value.filter((entry): entry is Answer => typeof entry === 'object' && entry !== null)
    : [];

/** Where a model sees one issue settled; undefined where it gives no forecast. */
export const forecastOf = ({ answer }: ShelfRun, issue: number): number | undefined =>
  numbers(answer?.forecast)[issue];

/** Positions of all actors on one issue, turn by turn; empty for models without turns. */
export function turnsOf({ answer }: ShelfRun, issue: number, issues: number): number[][] {
  const turns = [...objects(answer?.rounds), ...objects(answer?.states)];
  return turns
    .map(({ position }) => numbers(position).filter((_, at) => at % issues === issue))
    .filter((positions) => positions.length > 0);
}

/** One challenge of a bargaining model: who presses whom, and how the challenger sees his chance and gain. */
export interface Bargain {
  readonly turn: number;
  readonly initiator: string;
  readonly target: string;
  readonly chance: number;
  readonly gain: number;
}

/** Who pressed whom, turn by turn; empty for models without challenges. */
export function bargainsOf({ answer }: ShelfRun): Bargain[] {
  return objects(answer?.turns).flatMap(({ challenges }, turn) =>
    objects(challenges).flatMap((challenge): Bargain[] => {
      const { initiator, target, byInitiator } = challenge;
      const seen = byInitiator as Answer | undefined;
      if (typeof initiator !== 'string' || typeof target !== 'string' || seen === undefined) return [];
      return [{ turn, initiator, target, chance: Number(seen.chance), gain: Number(seen.gainToInitiator) }];
    }),
  );
}

/** How much say an index gives to each actor; empty for models that give none. */
export function powerOf({ answer }: ShelfRun): readonly { readonly actor: string; readonly value: number }[] {
  const players = Array.isArray(answer?.players) ? (answer.players as readonly string[]) : [];
  const index = objects(answer?.index ?? answer?.prevent);
  return players.flatMap((actor, i) =>
    index[i] === undefined ? [] : [{ actor, value: Number(index[i].value) }],
  );
}

/** The coalitions that a model sees rule; empty for models of other questions. */
export const rulersOf = ({ answer }: ShelfRun): readonly (readonly string[])[] =>
  Array.isArray(answer?.ruling) ? (answer.ruling as unknown as readonly (readonly string[])[]) : [];
