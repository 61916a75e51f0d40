import type { Claim } from '../../evidence/index.ts';
import type { Conflict } from '../conflict.ts';
import { type Ground, groupsCompared, periodOfClaim, severityOf } from '../ground.ts';
import type { Rule } from '../rule.ts';
import { saidBy } from '../sides.ts';
import { overlap } from './oneDate.ts';

/** A source places somebody in an office at a time at which no other source does. */
export const oneBeginning: Rule = {
  id: 'one-beginning',
  says: 'one source has somebody in an office at a time that lies outside every term another source gives',
  find: (ground) =>
    groupsCompared(ground, 'start').flatMap(({ claims }) => {
      const dated = claims.filter((claim) => periodOfClaim(ground, claim) !== undefined);
      return dated.flatMap((claim, index) => outside(ground, claim, dated, index));
    }),
};

function outside(ground: Ground, claim: Claim, all: readonly Claim[], index: number): Conflict[] {
  const rest = all.filter((other) => other.value === claim.value && other.source !== claim.source);
  const sources = [...new Set(rest.map(({ source }) => source))];
  return sources.flatMap((source): Conflict[] => {
    const terms = rest.filter((other) => other.source === source);
    if (terms.some((term) => overlap(periodOfClaim(ground, term)!, periodOfClaim(ground, claim)!))) return [];
    if (terms.some((term) => all.indexOf(term) < index) && mutual(ground, claim, terms, all)) return [];
    const says = ({ value, when }: Claim): string => `${saidBy({ ...claim, value })} ${when}`;
    return [
      {
        rule: 'one-beginning',
        severity: severityOf(ground, claim.predicate),
        subject: claim.subject,
        predicate: claim.predicate,
        sides: [
          { says: says(claim), claims: [claim] },
          { says: terms.map(says).join('; '), claims: terms },
        ],
        why: `${claim.when} lies outside ${terms.map(({ when }) => when).join(' and ')}`,
      },
    ];
  });
}

/** Whether the other way round is reported already, so that a pair stands once. */
function mutual(ground: Ground, claim: Claim, terms: readonly Claim[], all: readonly Claim[]): boolean {
  const own = all.filter((other) => other.value === claim.value && other.source === claim.source);
  return terms.some((term) =>
    own.every((other) => !overlap(periodOfClaim(ground, other)!, periodOfClaim(ground, term)!)),
  );
}
