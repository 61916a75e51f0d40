import type { CompiledScenario } from '../engine/index.ts';
import type { Collections } from '../polity/index.ts';
import { ascii } from './ascii.ts';

/** How a story calls the things that the engine knows by number. */
export interface Names {
  readonly actors: readonly string[];
  readonly bodies: readonly string[];
  readonly offices: readonly string[];
  readonly templates: readonly string[];
  readonly issues: readonly { name: string; low: string; high: string }[];
  readonly rungs: readonly string[];
  readonly shocks: readonly string[];
  readonly peripheries: readonly string[];
}

/** The words of a polity for the tables of its compiled scenario; an id stands in where the polity has no entry. */
export function namesOf(c: CompiledScenario, collections: Collections): Names {
  const called = (
    entries: readonly { id: string; name: string; short?: string | undefined }[],
    ids: readonly string[],
  ): string[] => {
    const words = new Map(entries.map((entry) => [entry.id, ascii(entry.short ?? entry.name)]));
    return ids.map((id) => words.get(id) ?? id);
  };
  const idsOf = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);
  return {
    actors: c.actorNames.map(ascii),
    // sentences put their own article before it
    bodies: called(collections.bodies, c.bodies).map((name) => name.replace(/^the /i, '')),
    offices: called(collections.offices, c.offices),
    templates: called(collections.motions, idsOf(c.templates)),
    issues: c.issues.map((id) => {
      const issue = collections.issues.find((entry) => entry.id === id);
      return {
        name: ascii(issue?.name ?? id),
        low: ascii(issue?.low ?? 'low'),
        high: ascii(issue?.high ?? 'high'),
      };
    }),
    rungs: called(collections.ladder, idsOf(c.rungs)),
    peripheries: called(collections.peripheries, c.peripheryIds),
    shocks: called(collections.shocks, idsOf(c.shocks)),
  };
}
