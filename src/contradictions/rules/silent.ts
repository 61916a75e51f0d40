import type { Claim } from '../../evidence/index.ts';
import type { Document } from '../../polity/index.ts';
import { inOrder } from '../../polity/index.ts';
import type { Conflict } from '../conflict.ts';
import { type Ground, periodOfClaim, severityOf } from '../ground.ts';
import type { Rule } from '../rule.ts';

/** Somebody who can no longer speak goes on to write. */
export const silent: Rule = {
  id: 'silent',
  says: 'documents are dated after the day on which their author fell silent',
  find: (ground) =>
    ground.claims
      .filter(({ predicate }) => ground.predicates.get(predicate)?.silences === true)
      .flatMap((claim) => writtenAfter(ground, claim)),
};

function writtenAfter(ground: Ground, claim: Claim): Conflict[] {
  const person = ground.collections.health.find(({ id }) => claim.subject === `health:${id}`)?.person;
  const fell = periodOfClaim(ground, claim);
  if (fell === undefined || person === undefined) return [];
  const later = ground.collections.documents.filter(
    ({ author, when }) => author === person && (ground.periodOf(when)?.earliest ?? -Infinity) > fell.latest,
  );
  if (later.length === 0) return [];
  return [
    {
      rule: 'silent',
      severity: severityOf(ground, claim.predicate),
      subject: claim.subject,
      predicate: claim.predicate,
      sides: [
        { says: `silent from ${claim.when}`, claims: [claim] },
        {
          says: `${later.length} documents after it, the last of ${lastOf(later)}`,
          claims: claimsOf(ground, later),
        },
      ],
      why: `${later.length} documents of this author are dated later than ${claim.when}`,
    },
  ];
}

const lastOf = (documents: readonly Document[]): string =>
  documents
    .map(({ when }) => when)
    .sort(inOrder)
    .at(-1)!;

const claimsOf = (ground: Ground, documents: readonly Document[]): Claim[] =>
  documents
    .flatMap(({ claims }) => claims.slice(0, 1))
    .map((id) => ground.claimById.get(id))
    .filter((claim) => claim !== undefined);
