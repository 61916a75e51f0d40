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
  seat: (c, place) => entry(c.bodies, place),
  congress: (c, place) => entry(c.bodies, place),
  sanction: (c, place) => c.rungs[place]?.id ?? null,
  recantation: (c, place) => c.rungs[place - 1]?.id ?? null,
  shock: (c, place) => c.shocks[place]?.id ?? null,
  threshold: (_, place) => entry(THRESHOLDS, place),
  tabled: (c, place) => c.templates[place]?.id ?? null,
  withdrawn: (c, place) => c.templates[place]?.id ?? null,
  postponed: (c, place) => c.templates[place]?.id ?? null,
  decision: (c, place) => c.templates[place]?.id ?? null,
};

/** The columns of `events`; see docs/json.md for their meaning. */
const COLUMNS: readonly EventColumn[] = [
  { name: 'reading', type: 'integer', of: (_, { task }) => task.reading },
  { name: 'point', type: 'integer', of: (_, { task, run }) => Math.floor(run / task.replicates) },
  { name: 'replicate', type: 'integer', of: (_, { task, run }) => run % task.replicates },
  { name: 'sequence', type: 'integer', of: (_, { sequence }) => sequence },
  { name: 'day', type: 'integer', of: ({ day }) => day },
  { name: 'kind', type: 'text', of: ({ kind }) => kind },
  { name: 'documented', type: 'flag', of: ({ documented }) => documented },
  { name: 'actor', type: 'text', of: (event, where) => actor(where, event.actor) },
  { name: 'other', type: 'text', of: (event, where) => actor(where, event.other) },
  { name: 'place', type: 'text', of: ({ kind, place }, { c }) => PLACES[kind]?.(c, place) ?? null },
  { name: 'amount', type: 'real', of: ({ amount }) => amount },
  { name: 'body', type: 'text', of: ({ decision }, { c }) => entry(c.bodies, decision?.body ?? -1) },
  { name: 'issue', type: 'text', of: ({ decision }, { c }) => entry(c.issues, decision?.issue ?? -1) },
  {
    name: 'proposal',
    type: 'real',
    of: ({ decision }) => (decision && decision.issue >= 0 ? decision.proposal : null),
  },
  { name: 'votesFor', type: 'real', of: ({ decision }) => decision?.votesFor ?? null },
  { name: 'votesAgainst', type: 'real', of: ({ decision }) => decision?.votesAgainst ?? null },
  { name: 'carried', type: 'flag', of: ({ decision }) => decision?.carried ?? null },
];

/** A sink that writes down all events of a task's histories. It sees and changes nothing. */
export function recordEvents(c: CompiledScenario, task: Task): { sink: Sink; table(): LongTable } {
  const columns = COLUMNS.map(({ name, type }): LongColumn => ({ name, type, data: [] }));
  let rows = 0;
  let run = -1;
  let sequence = 0;
  const event = (happened: HappenedEvent, world: { readonly stream: { readonly slot: number } }): void => {
    sequence = world.stream.slot === run ? sequence + 1 : 0;
    run = world.stream.slot;
    const where = { c, task, run, sequence };
    for (let i = 0; i < columns.length; i += 1) columns[i]!.data.push(COLUMNS[i]!.of(happened, where));
    rows += 1;
  };
  return { sink: { event }, table: () => ({ rows, columns }) };
}
