import type { Source } from '../evidence/index.ts';
import { COLLECTIONS, type CollectionName, type Collections, type PolityHead } from '../polity/index.ts';
import type { Place, ScenarioDraft, ScenarioFile } from './draft.ts';
import type { Path } from './locate.ts';

type Needed = 'start' | 'documentedUntil' | 'horizon' | 'leadership' | 'actors';

/** A scenario file in which nothing that the engine needs is left open. */
export type CompleteScenarioFile = ScenarioFile & Required<Pick<ScenarioFile, Needed>>;

/** Collections whose entries have ids. */
type WithId = {
  [Name in CollectionName]: Collections[Name][number] extends { id: string } ? Name : never;
}[CollectionName];

/** Entries by id, for each collection that has ids, and sources. */
export type EntriesById = { readonly [Name in WithId]: ReadonlyMap<string, Collections[Name][number]> } & {
  readonly sources: ReadonlyMap<string, Source>;
};

declare const checked: unique symbol;

/** A draft in which every id is known, every date in order, every number within bounds: made by `checkScenario` alone. */
export interface Scenario {
  readonly [checked]: true;
  readonly scenario: CompleteScenarioFile;
  readonly head: PolityHead;
  readonly collections: Collections;
  readonly sources: readonly Source[];
  readonly byId: EntriesById;
  place(path: Path, atKey?: boolean): Place;
}

type Draft = Pick<ScenarioDraft, 'scenario' | 'head' | 'collections' | 'place'> & {
  sources: readonly Source[];
};

/** Puts the seal on a draft. Only `checkScenario` may call this, after all checks have passed. */
export function sealed(draft: Draft): Scenario {
  const { head, collections, sources, place } = draft;
  const scenario = {
    scenario: completed(draft.scenario, collections),
    head,
    collections,
    sources,
    byId: entriesById(collections, sources),
    place,
  };
  return scenario as unknown as Scenario;
}

/**
 * Fills what a scenario may leave out: nothing is documented after the start, and the actors are those who sit in the
 * inner body on the first day, or failing them everyone of the first tier.
 */
function completed(scenario: ScenarioFile, collections: Collections): CompleteScenarioFile {
  const { start, horizon, leadership } = scenario;
  if (start === undefined || horizon === undefined || leadership === undefined)
    throw new TypeError('sealed before it was checked');
  const actors = scenario.actors ?? defaultActors(collections, leadership.inner, start);
  return {
    ...scenario,
    start,
    horizon,
    leadership,
    documentedUntil: scenario.documentedUntil ?? start,
    actors,
  };
}

/** Who acts where a scenario names no actors. */
export function defaultActors(collections: Collections, inner: string, start: string): string[] {
  const term = collections.terms.findLast(
    ({ body, from, to }) => body === inner && from <= start && start <= to,
  );
  const seated = (term?.voting ?? []).filter(
    ({ from, to }) => (from === undefined || from <= start) && (to === undefined || start <= to),
  );
  const members = [...new Set(seated.map(({ person }) => person))];
  return members.length >= 2
    ? members
    : collections.persons.filter(({ tier }) => tier === 1).map(({ id }) => id);
}

function entriesById(collections: Collections, sources: readonly Source[]): EntriesById {
  const lists = (Object.keys(COLLECTIONS) as CollectionName[]).filter(
    (name) => 'id' in COLLECTIONS[name].shape,
  );
  const maps = lists.map((name) => [
    name,
    new Map((collections[name] as readonly { id: string }[]).map((entry) => [entry.id, entry])),
  ]);
  return {
    ...Object.fromEntries(maps),
    sources: new Map(sources.map((source) => [source.id, source])),
  } as unknown as EntriesById;
}
