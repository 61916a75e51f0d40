import type { Plain } from 'plenum/shelf';
import type { LabGroup } from './labWorker.ts';
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

/** Opinions of all on one topic as they move, on the scale of the table; `end` is missing where they never settle. */
export interface OpinionPath {
  /** from the first opinions on; these alone for models that do not tell the way */
  readonly rounds: readonly (readonly number[])[];
  readonly end?: readonly number[];
}

/** How opinions on one topic move; undefined for models of other questions. */
export function opinionsOf(
  { question, answer }: ShelfRun,
  topic: number,
  group: LabGroup,
): OpinionPath | undefined {
  if (question !== 'opinion' || answer === undefined) return undefined;
  const topics = group.issues.length;
  const onTopic = (all: readonly number[]): number[] => all.filter((_, at) => at % topics === topic);
  const onScale = (all: readonly number[]): number[] =>
    onTopic(all).map((share) => group.low + share * (group.high - group.low));
  const path = Array.isArray(answer.path) ? answer.path.map((round) => onScale(numbers(round))) : [];
  const end = onScale(numbers(answer.opinion));
  return {
    rounds: path.length > 0 ? path : [onTopic(group.position)],
    ...(end.length > 0 ? { end } : {}),
  };
}

/** The chance that a model of contests gives to the motion; undefined for others. */
export const chanceOf = ({ question, answer }: ShelfRun): number | undefined =>
  question === 'contest' && typeof answer?.chance === 'number' ? answer.chance : undefined;

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
