import type { Source } from '../../evidence/index.ts';
import {
  COLLECTIONS,
  type CollectionName,
  type Collections,
  type PeriodReader,
  type PolityHead,
  periodReader,
} from '../../polity/index.ts';
import type { ListName, ScenarioFile } from '../draft.ts';
import type { Path } from '../locate.ts';

/** A mechanism of the engine, as far as checks need it. */
export interface KnownMechanism {
  readonly id: string;
  readonly parameters: readonly { readonly name: string }[];
}

/** What a check may look at. */
export interface Ground {
  scenario: ScenarioFile | undefined;
  head: PolityHead | undefined;
  collections: Collections;
  sources: readonly Source[];
  /** the mechanisms of the engine; undefined: names of mechanisms are not checked */
  mechanisms: readonly KnownMechanism[] | undefined;
  /** ids of each list, those of misshapen entries included */
  ids: Readonly<Record<ListName, ReadonlySet<string>>>;
  periodOf: PeriodReader;
}

/** Something wrong at a path of the draft, worded only when shown. */
export interface CheckFinding {
  path: Path;
  atKey?: boolean;
  what: () => string;
}

/** A check looks at one kind of mistake in the whole draft. */
export type Check = (ground: Ground) => CheckFinding[];

/** What lies on the table of every check. */
export type Laid = Pick<Ground, 'scenario' | 'head' | 'collections' | 'sources' | 'mechanisms'> & {
  misshapen: Partial<Record<ListName, readonly string[]>>;
};

export function newGround({ misshapen, ...laid }: Laid): Ground {
  const names: ListName[] = [...(Object.keys(COLLECTIONS) as CollectionName[]), 'sources'];
  const ids = names.map(
    (name) => [name, new Set([...idsOf(entriesOf(laid, name)), ...(misshapen[name] ?? [])])] as const,
  );
  return { ...laid, ids: Object.fromEntries(ids) as unknown as Ground['ids'], periodOf: periodReader() };
}

/** An entry of any list, its fields by name. */
export type Entry = Readonly<Record<string, unknown>>;

/** The entries of a list, whichever it is, for checks that go by tables of fields. */
export function entriesOf(laid: Pick<Ground, 'collections' | 'sources'>, name: ListName): readonly Entry[] {
  const list: readonly object[] = name === 'sources' ? laid.sources : laid.collections[name];
  return list as readonly Entry[];
}

function idsOf(entries: readonly Entry[]): string[] {
  return entries.map((entry) => entry.id).filter((id) => typeof id === 'string');
}

/** What one entry of a list is called in messages. */
export const ENTRY_WORDS: Readonly<Record<ListName, string>> = {
  persons: 'person',
  traits: 'trait',
  ties: 'tie',
  bodies: 'body',
  offices: 'office',
  tenures: 'tenure',
  terms: 'term',
  rules: 'rule',
  pools: 'pool',
  ladder: 'rung',
  motions: 'motion',
  issues: 'issue',
  stances: 'stance',
  decisions: 'decision',
  sittings: 'sitting',
  documents: 'document',
  facts: 'fact',
  knowledge: 'knowledge event',
  health: 'health spell',
  shocks: 'shock',
  economies: 'economy',
  arenas: 'arena',
  peripheries: 'periphery',
  competences: 'competence',
  cohorts: 'cohort',
  doctrines: 'doctrine',
  alignments: 'alignment',
  figures: 'figure',
  claims: 'claim',
  predicates: 'predicate',
  beliefs: 'belief',
  sources: 'source',
};
