import type { EventKind } from '../engine/index.ts';
import type { Names } from '../telling/index.ts';
import type { Moment, Recording } from './traceRecording.ts';

/** One sentence of a story. */
export interface Entry {
  readonly day: number;
  /** As the engine calls it; a death that the model made up is an "absence". */
  readonly kind: EventKind | 'absence';
  readonly text: string;
  /** Not worth a line on the screen; JSON has it. */
  readonly minor?: boolean;
  /** With decisions: the moment to take apart. */
  readonly decision?: Moment;
}

/** All that happened on one visit: the moments of a day, in order, and how things stood after the visit before. */
export interface Visit {
  readonly recording: Recording;
  readonly names: Names;
  readonly day: number;
  readonly moments: readonly Moment[];
  /** The last state known, from this visit's last moment. */
  readonly last: Moment;
}

/** The moments of a recording by day. */
export function visitsOf(recording: Recording, names: Names): Visit[] {
  const days = new Map<number, Moment[]>();
  for (const moment of recording.moments) {
    const list = days.get(moment.event.day);
    if (list === undefined) days.set(moment.event.day, [moment]);
    else list.push(moment);
  }
  return [...days].map(([day, moments]) => ({
    recording,
    names,
    day,
    moments,
    last: moments[moments.length - 1]!,
  }));
}

/** The actors who die on a visit. Nothing more is told of them than that they are gone. */
export const deathsOf = (visit: Visit): Set<number> =>
  new Set(visit.moments.filter(({ event }) => event.kind === 'death').map(({ event }) => event.actor));
