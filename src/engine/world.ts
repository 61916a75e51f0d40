import type { Stream } from '../random/index.ts';
import { type ContestAnswer, contestOf, type RulingAnswer, rulingOf } from './chosen.ts';
import type { CompiledScenario, RecordRow } from './compiled.ts';
import type { EventKind, EventSink } from './events.ts';
import { createState, type State } from './layout.ts';
import { MECHANISM_IDS, type MechanismId } from './mechanisms/ids.ts';
import { createMotion, type Motion } from './motion.ts';
import { apart, type Room } from './room.ts';
import { createScratch, type Scratch } from './scratch.ts';

/**
 * Everything one history needs while it runs: the scenario, this parameter point's numbers, the state, chance, and room to
 * work in. One World serves any number of histories, one after another; nothing is allocated while a history runs.
 */
export interface World {
  readonly c: CompiledScenario;
  readonly s: State;
  /** One draw of every number of the scenario. */
  readonly values: Float64Array;
  /** The mechanisms' own blocks of `values`. */
  readonly p: { readonly [Id in MechanismId]: Float64Array };
  readonly on: { [Id in MechanismId]: boolean };
  readonly stream: Stream;
  readonly motion: Motion;
  /** A motion that nobody has made: used to ask what would happen. */
  readonly hypothesis: Motion;
  readonly scratch: Scratch;
  day: number;
  month: number;
  /** Quarters since the free period began, from 0; -1 in the documented prefix. */
  quarter: number;
  sink: Sink | null;
  /** Told of the probability that a history gave to each recorded decision. */
  surprise: ((row: RecordRow, probability: number) => void) | null;
  /** a model of the shelf in the place of the vote's own form; null: none is chosen */
  readonly contest: ContestAnswer | null;
  /** the same for alliances */
  readonly ruling: RulingAnswer | null;
  /** the same engine as WebAssembly, for histories that nobody watches; null: JavaScript runs them all */
  native: Steps | null;
}

/** A history whole, or its parts in turn; the prefix as such, or month by month. */
export interface Steps {
  runWhole(w: World): void;
  start(w: World): void;
  runPrefix(w: World): void;
  runPrefixMonth(w: World): void;
  endPrefix(w: World): void;
  runFree(w: World): void;
}

/** A sink of this engine's worlds. */
export type Sink = EventSink<World>;

/** A world for the scenario with all numbers at their central values. Fill `values` by a parameter point before a run. */
export function createWorld(c: CompiledScenario, stream: Stream, room: Room = apart): World {
  const values = room.doubles(c.numbers.length);
  values.set(c.numbers.map((number) => number.value));
  const blocks = MECHANISM_IDS.map((id) => [
    id,
    values.subarray(c.parameterOffset[id], c.parameterOffset[id] + c.parameterCount[id]),
  ]);
  return {
    c,
    s: createState(c.sizes, room),
    values,
    p: Object.fromEntries(blocks) as { [Id in MechanismId]: Float64Array },
    on: { ...c.on },
    stream,
    motion: createMotion(),
    hypothesis: createMotion(),
    scratch: createScratch(c.sizes, room),
    day: c.startDay,
    month: 0,
    quarter: -1,
    sink: null,
    surprise: null,
    contest: contestOf(c.models.vote),
    ruling: rulingOf(c.models.alliances),
    native: null,
  };
}

/** Tells the sink what happened. Call only where `w.sink` is not null, so that plain runs pay nothing. */
export function emit(
  w: World,
  kind: EventKind,
  actor: number,
  other: number,
  place: number,
  amount: number,
  label?: string,
): void {
  w.sink?.event(
    {
      kind,
      day: w.day,
      documented: w.day <= w.c.freeDay,
      actor,
      other,
      place,
      amount,
      ...(label === undefined ? {} : { label }),
    },
    w,
  );
}
