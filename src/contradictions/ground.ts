import type { Claim, Predicate, Severity } from '../evidence/index.ts';
import type { Collections, Period, PeriodReader } from '../polity/index.ts';
import { type Namer, namer, periodReader } from '../polity/index.ts';

/** What lies before every rule. */
export interface Ground {
  readonly collections: Collections;
  readonly claims: readonly Claim[];
  readonly claimById: ReadonlyMap<string, Claim>;
  readonly predicates: ReadonlyMap<string, Predicate>;
  /** Claims with the same subject and predicate, in the order of the files. */
  readonly groups: readonly Group[];
  readonly periodOf: PeriodReader;
  readonly personOf: Namer;
}

/** All claims with one predicate about one subject. */
export interface Group {
  readonly subject: string;
  readonly predicate: string;
  readonly claims: readonly Claim[];
}

export function groundOf(collections: Collections): Ground {
  const { claims } = collections;
  return {
    collections,
    claims,
    claimById: new Map(claims.map((claim) => [claim.id, claim])),
    predicates: new Map(collections.predicates.map((entry) => [entry.id, entry])),
    groups: grouped(claims),
    periodOf: periodReader(),
    personOf: namer(collections.persons),
  };
}

function grouped(claims: readonly Claim[]): Group[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = `${claim.subject} ${claim.predicate}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [claim]);
    else known.push(claim);
  }
  return [...groups.values()].map((members) => ({
    subject: members[0]!.subject,
    predicate: members[0]!.predicate,
    claims: members,
  }));
}

/** The days that a claim's date can mean; undefined if it has none. */
export function periodOfClaim(ground: Ground, claim: Claim): Period | undefined {
  return claim.when === undefined ? undefined : ground.periodOf(claim.when, claim.calendar);
}

/** How much hangs on a predicate: what it declares, else major. */
export function severityOf(ground: Ground, predicate: string): Severity {
  return ground.predicates.get(predicate)?.severity ?? 'major';
}

/** The groups whose predicate is compared in a given way. */
export function groupsCompared(ground: Ground, how: Predicate['compares']): Group[] {
  return ground.groups.filter(({ predicate }) => ground.predicates.get(predicate)?.compares === how);
}
