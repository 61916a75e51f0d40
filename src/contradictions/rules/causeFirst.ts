import type { Claim } from '../../evidence/index.ts';
import type { Conflict } from '../conflict.ts';
import { type Ground, groupsCompared, periodOfClaim, severityOf } from '../ground.ts';
import type { Rule } from '../rule.ts';
import { saidBy } from '../sides.ts';

/** Something is said to have been brought about by what happened only later. */
export const causeFirst: Rule = {
  id: 'cause-first',
  says: 'an effect is dated before its cause',
  find: (ground) =>
    groupsCompared(ground, 'cause').flatMap(({ claims }) =>
      claims.flatMap((claim) => causesOf(ground, claim).flatMap((cause) => tooLate(ground, claim, cause))),
    ),
};

/** The dated claims about the cause that a claim names. */
function causesOf(ground: Ground, { value }: Claim): Claim[] {
  const named = ground.claimById.get(String(value));
  if (named !== undefined) return [named];
  return ground.claims.filter(({ subject, when }) => subject === value && when !== undefined);
}

function tooLate(ground: Ground, effect: Claim, cause: Claim): Conflict[] {
  const [e, c] = [periodOfClaim(ground, effect), periodOfClaim(ground, cause)];
  if (e === undefined || c === undefined || e.latest >= c.earliest) return [];
  return [
    {
      rule: 'cause-first',
      severity: severityOf(ground, effect.predicate),
      subject: effect.subject,
      predicate: effect.predicate,
      sides: [
        { says: `by ${effect.when}, because of ${effect.value}`, claims: [effect] },
        { says: `${cause.subject}: ${saidBy({ ...cause, value: undefined })}`, claims: [cause] },
      ],
      why: `the effect is dated ${effect.when}, its cause ${cause.when}`,
    },
  ];
}
