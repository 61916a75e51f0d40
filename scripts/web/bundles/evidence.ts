import {
  beliefsHeld,
  choiceOf,
  conflictKey,
  findContradictions,
  RULES,
} from '../../../src/contradictions/index.ts';
import type { Belief, Quantity } from '../../../src/evidence/index.ts';
import type { Reading } from '../../../src/scenario/index.ts';
import type {
  ClaimsBundle,
  Contradiction,
  EvidenceBundle,
  ReadingCard,
  ReadingSetting,
} from '../../../web/src/data/lookup.ts';
import type { Given } from './index.ts';

/** Claims and sources. */
export const claimsBundle = ({ loaded: { scenario } }: Given): ClaimsBundle => ({
  claims: scenario.collections.claims,
  sources: scenario.sources,
});

/** Contradictions with the side taken, beliefs, readings. */
export function evidenceBundle({ loaded }: Given): EvidenceBundle {
  const { scenario, collections } = loaded.scenario;
  const { readings = [] } = scenario;
  return {
    contradictions: contradictionsOf(collections, readings),
    beliefs: collections.beliefs,
    readings: readings.map(readingCard),
    rules: Object.fromEntries(RULES.map(({ id, says }) => [id, says])),
  };
}

type Polity = Given['loaded']['scenario']['collections'];

function contradictionsOf(collections: Polity, readings: readonly Reading[]): Contradiction[] {
  const held = beliefsHeld(collections.beliefs);
  const others = readings.map(({ id, beliefs }): [string, Belief[]] => [
    id,
    beliefsHeld(collections.beliefs, beliefs),
  ]);
  return findContradictions(collections).map((conflict) => {
    const { rule, severity, subject, predicate, why, sides } = conflict;
    const choice = choiceOf(conflict, held) ?? null;
    const otherwise = others.flatMap(([reading, beliefs]) => {
      const theirs = choiceOf(conflict, beliefs);
      return theirs === undefined || theirs.side === choice?.side ? [] : [{ reading, ...theirs }];
    });
    return {
      ...{ key: conflictKey(conflict), rule, severity, subject, about: aboutOf(collections, subject) },
      ...{ predicate, why, choice, otherwise },
      sides: sides.map(({ says, claims }) => ({ says, claims: claims.map(({ id }) => id) })),
    };
  });
}

/** The thing that claims are about, in words; its id where it has none. */
function aboutOf(collections: Polity, subject: string): string {
  const [list, id] = subject.split(':') as [keyof Polity, string];
  const entry = (collections[list] as { id?: string }[] | undefined)?.find((each) => each.id === id) as
    | Partial<Record<'short' | 'question' | 'title' | 'name' | 'event' | 'fact', string>>
    | undefined;
  const said = entry?.short ?? entry?.question ?? entry?.title ?? entry?.name ?? entry?.event ?? entry?.fact;
  return said ?? id.replaceAll('-', ' ');
}

const readingCard = (reading: Reading): ReadingCard => ({
  id: reading.id,
  name: reading.name,
  holds: reading.holds,
  heldBy: reading.heldBy ?? '',
  embarrassedBy: reading.embarrassedBy,
  beliefs: reading.beliefs ?? [],
  settings: settingsOf(reading),
});

function settingsOf({ mechanisms = {}, numbers = {} }: Reading): ReadingSetting[] {
  const ofMechanisms = Object.entries(mechanisms).flatMap(([id, { on, parameters = {} }]) => [
    ...(on === undefined ? [] : [{ path: id, value: on, range: null, claims: [], assumed: null }]),
    ...Object.entries(parameters).map(([name, quantity]) => setting(`${id}.${name}`, quantity)),
  ]);
  return [...ofMechanisms, ...Object.entries(numbers).map(([path, quantity]) => setting(path, quantity))];
}

const setting = (path: string, { value, range, claims = [], assumed }: Quantity): ReadingSetting => ({
  ...{ path, value, claims },
  range: range ?? null,
  assumed: assumed ?? null,
});
