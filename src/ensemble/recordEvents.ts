import {
  type CompiledScenario,
  type EventKind,
  type HappenedEvent,
  type Sink,
  THRESHOLDS,
} from '../engine/index.ts';
import type { LongColumn, LongTable } from '../results/index.ts';
import type { Task } from './plan.ts';

type Cell = string | number | boolean | null;

/** A column of the events table: how it is stored, and how it is read off an event of the history `run`. */
interface EventColumn {
  name: string;
  type: LongColumn['type'];
  meaning: string;
  of(event: HappenedEvent, where: Where): Cell;
}

interface Where {
  c: CompiledScenario;
  task: Task;
  run: number;
  sequence: number;
}

const entry = (list: readonly string[], place: number): string | null => list[place] ?? null;
const actor = ({ c }: Where, place: number): string | null => entry(c.actors, place);

/** What the place of an event names, by kind; other kinds have none. */
const PLACES: Readonly<Partial<Record<EventKind, (c: CompiledScenario, place: number) => string | null>>> = {
  office: (c, place) => entry(c.offices, place),
  watch: (c, place) => entry(c.offices, place),
  detection: (c, place) => entry(c.offices, place),
  refusal: (c, place) => entry(c.offices, place),
  seizure: (c, place) => entry(c.offices, place),
  seat: (c, place) => entry(c.bodies, place),
  congress: (c, place) => entry(c.bodies, place),
  sanction: (c, place) => c.rungs[place]?.id ?? null,
  recantation: (c, place) => c.rungs[place - 1]?.id ?? null,
  shock: (c, place) => c.shocks[place]?.id ?? null,
  objection: (c, place) => entry(c.peripheryIds, place),
  overruled: (c, place) => entry(c.peripheryIds, place),
  rising: (c, place) => c.shocks[place]?.id ?? null,
  threshold: (_, place) => entry(THRESHOLDS, place),
  tabled: (c, place) => c.templates[place]?.id ?? null,
  withdrawn: (c, place) => c.templates[place]?.id ?? null,
  postponed: (c, place) => c.templates[place]?.id ?? null,
  decision: (c, place) => c.templates[place]?.id ?? null,
};

/** The columns of `events`. */
export const EVENT_COLUMNS: readonly EventColumn[] = [
  {
    name: 'reading',
    type: 'integer',
    of: (_, { task }) => task.reading,
    meaning: 'place of the reading, as in `runs`',
  },
  {
    name: 'point',
    type: 'integer',
    of: (_, { task, run }) => Math.floor(run / task.replicates),
    meaning: 'parameter point, as in `runs`',
  },
  {
    name: 'replicate',
    type: 'integer',
    of: (_, { task, run }) => run % task.replicates,
    meaning: 'history at that point, as in `runs`',
  },
  {
    name: 'sequence',
    type: 'integer',
    of: (_, { sequence }) => sequence,
    meaning: 'order within the history, from 0',
  },
  { name: 'day', type: 'integer', of: ({ day }) => day, meaning: 'days from 1 January 1970' },
  { name: 'kind', type: 'text', of: ({ kind }) => kind, meaning: 'what happened' },
  { name: 'documented', type: 'flag', of: ({ documented }) => documented, meaning: 'on record, not made up' },
  {
    name: 'actor',
    type: 'text',
    of: (event, where) => actor(where, event.actor),
    meaning: 'who did it, or to whom it happened',
  },
  {
    name: 'other',
    type: 'text',
    of: (event, where) => actor(where, event.other),
    meaning:
      'target; author of a letter; predecessor in an office; whose bloc is joined (none: left); who calls for force or orders it',
  },
  {
    name: 'place',
    type: 'text',
    of: ({ kind, place }, { c }) => PLACES[kind]?.(c, place) ?? null,
    meaning: 'office, body, rung, shock, threshold or motion, as the kind has it',
  },
  {
    name: 'amount',
    type: 'real',
    of: ({ amount }) => amount,
    meaning:
      'chance of a motion, capacity after an illness, status in a seat, strength of a shock, share of a mantle, hold of the norm against force, limit of an order (thousands in mass operations), members without names taken',
  },
  {
    name: 'body',
    type: 'text',
    of: ({ decision }, { c }) => entry(c.bodies, decision?.body ?? -1),
    meaning: 'of a decision: who decided',
  },
  {
    name: 'issue',
    type: 'text',
    of: ({ decision }, { c }) => entry(c.issues, decision?.issue ?? -1),
    meaning: 'of a decision: on what, if on an issue',
  },
  {
    name: 'proposal',
    type: 'real',
    of: ({ decision }) => (decision && decision.issue >= 0 ? decision.proposal : null),
    meaning: 'of a decision on an issue: what was proposed, 0-100',
  },
  {
    name: 'votesFor',
    type: 'real',
    of: ({ decision }) => decision?.votesFor ?? null,
    meaning: 'of a decision',
  },
  {
    name: 'votesAgainst',
    type: 'real',
    of: ({ decision }) => decision?.votesAgainst ?? null,
    meaning: 'of a decision',
  },
  {
    name: 'carried',
    type: 'flag',
    of: ({ decision }) => decision?.carried ?? null,
    meaning: 'of a decision: it was carried',
  },
];

/** A sink that writes down all events of a task's histories. It sees and changes nothing. */
export function recordEvents(c: CompiledScenario, task: Task): { sink: Sink; table(): LongTable } {
  const columns = EVENT_COLUMNS.map(({ name, type }): LongColumn => ({ name, type, data: [] }));
  let rows = 0;
  let run = -1;
  let sequence = 0;
  const event = (happened: HappenedEvent, world: { readonly stream: { readonly slot: number } }): void => {
    sequence = world.stream.slot === run ? sequence + 1 : 0;
    run = world.stream.slot;
    const where = { c, task, run, sequence };
    for (let i = 0; i < columns.length; i += 1) columns[i]!.data.push(EVENT_COLUMNS[i]!.of(happened, where));
    rows += 1;
  };
  return { sink: { event }, table: () => ({ rows, columns }) };
}
