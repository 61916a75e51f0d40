import { conflictKey, findContradictions } from '../contradictions/index.ts';
import { MECHANISMS, type MechanismId, type ScenarioNumber } from '../engine/index.ts';
import type { Claim } from '../evidence/index.ts';
import { numberPlaces, RECORD_WEIGHT, type Reading } from '../scenario/index.ts';
import type { Loaded } from '../scenario/node/index.ts';
import { citation } from './replayCitation.ts';
import { reasonsOf } from './traceReasons.ts';
import type { WhyNumberReport } from './whyNumberShape.ts';

type Entry = WhyNumberReport['numbers'][number];

/** Everything behind a number: where it is set, why it is assumed, the claims with their pages and their opponents. */
export function numberEntry(
  { scenario }: Loaded,
  reading: Reading | undefined,
): { number(number: ScenarioNumber): Entry; claimsOf(ids: readonly string[]): Entry['claims'] } {
  const reasonOf = reasonsOf(scenario, reading);
  const places = numberPlaces(scenario.collections);
  const conflictsOf = new Map<string, string[]>();
  for (const conflict of findContradictions(scenario.collections))
    for (const id of new Set(conflict.sides.flatMap(({ claims }) => claims.map((claim) => claim.id))))
      conflictsOf.set(id, [...(conflictsOf.get(id) ?? []), conflictKey(conflict)]);
  const claimEntry = (claim: Claim): Entry['claims'][number] => ({
    id: claim.id,
    kind: claim.kind,
    certainty: claim.certainty,
    source: claim.source,
    citation: citation(claim, scenario.byId.sources.get(claim.source)),
    paraphrase: claim.paraphrase ?? null,
    from: claim.from ?? [],
    contradictions: conflictsOf.get(claim.id) ?? [],
  });
  const claimsOf = (ids: readonly string[]): Entry['claims'] =>
    ids.flatMap((id) => {
      const claim = scenario.byId.claims.get(id);
      return claim === undefined ? [] : [claimEntry(claim)];
    });
  const entryOf = (number: ScenarioNumber): Entry => {
    const { path, value, low, high, kind, claims } = number;
    const [mechanism, name = ''] = path.split('.', 2) as [MechanismId, string?];
    const reason = reasonOf({ path, value, low, high, kind, claims });
    return {
      path,
      value,
      low,
      high,
      kind,
      place: placeOf(path),
      meaning: MECHANISMS[mechanism]?.parameters[name]?.meaning ?? null,
      because: reason ?? null,
      claims: claimsOf(claims),
    };
  };
  return { number: entryOf, claimsOf };

  /** Where a number stands in the files: in the scenario or the polity; null for a default of the model or of a reading. */
  function placeOf(path: string): string | null {
    const [mechanism, name = ''] = path.split('.', 2) as [string, string?];
    const inScenario = scenario.scenario.mechanisms?.[mechanism]?.parameters?.[name] !== undefined;
    const inPolity = (places.get(path) ?? places.get(`${path}.liking`))?.at(-1);
    const steps = inScenario
      ? ['scenario', 'mechanisms', mechanism, 'parameters', name]
      : path === RECORD_WEIGHT
        ? ['scenario', ...RECORD_WEIGHT.split('.')]
        : inPolity;
    if (steps === undefined) return null;
    const { file, line, column } = scenario.place(steps);
    return `${file}:${line}:${column}`;
  }
}
