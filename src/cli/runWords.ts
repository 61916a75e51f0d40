import type { PolicySpread, SwapShares } from '../analysis/index.ts';
import type { CompiledScenario } from '../engine/index.ts';
import type { Loaded } from '../scenario/node/index.ts';
import type { RunReport } from './runShape.ts';

/** The polity's own words for what a summary knows by id. */
export interface RunWords {
  innerBody: string;
  person<T extends { person: string }>(entry: T): T & { name: string };
  rung(id: string): string;
  issue(entry: PolicySpread): RunReport['policy'][number];
  swap(shares: SwapShares): NonNullable<RunReport['swap']>;
}

/** Collects the words; an id stands for itself where the polity has none. */
export function wordsOf({ scenario }: Pick<Loaded, 'scenario'>, compiled: CompiledScenario): RunWords {
  const { bodies, ladder, offices, issues } = scenario.byId;
  const inner = compiled.bodies[compiled.inner]!;
  const personName = (id: string): string => compiled.actorNames[compiled.actors.indexOf(id)] ?? id;
  const person = <T extends { person: string }>(entry: T): T & { name: string } => {
    const { person: id, ...rest } = entry;
    return { person: id, name: personName(id), ...rest } as T & { name: string };
  };
  return {
    innerBody: bodies.get(inner)?.short ?? bodies.get(inner)?.name ?? inner,
    person,
    rung: (id) => ladder.get(id)?.name ?? id,
    issue: ({ issue: id, ...spread }) => {
      const { name = id, low = '', high = '' } = issues.get(id) ?? {};
      return { issue: id, name, lowEnd: low, highEnd: high, ...spread };
    },
    swap: ({ variance, offices: byOffice, persons }) => ({
      variance,
      offices: byOffice.map(({ office, ...rest }) => ({
        office,
        name: offices.get(office)?.name ?? office,
        ...rest,
      })),
      persons: persons.map(person),
    }),
  };
}
