import type { Collections } from '../../polity/index.ts';
import type { ScenarioFile } from '../draft.ts';

/**
 * What of the polity takes part in a scenario: its `only`, list by list. A kind of motion on an issue that is left out never
 * arises. The collections given are left as they are.
 */
export function narrowed(collections: Collections, { only }: ScenarioFile): Collections {
  if (only === undefined) return collections;
  const issues = named(collections.issues, only.issues);
  const takesPart = (issue: string | undefined): boolean =>
    issue === undefined || issues.some(({ id }) => id === issue);
  return {
    ...collections,
    issues,
    motions: named(collections.motions, only.motions).filter(({ issue }) => takesPart(issue)),
    shocks: named(collections.shocks, only.shocks),
  };
}

const named = <T extends { id: string }>(entries: T[], ids: readonly string[] | undefined): T[] =>
  ids === undefined ? entries : entries.filter(({ id }) => ids.includes(id));
