import type { Claim } from '../../evidence/index.ts';
import type { Conflict } from '../conflict.ts';
import { type Ground, periodOfClaim } from '../ground.ts';
import type { Rule } from '../rule.ts';

/** An extract speaks of what happened only after the work it is said to come from was printed. */
export const printedLater: Rule = {
  id: 'printed-later',
  says: 'a text tells of what happened after it was printed',
  find: (ground) =>
    ground.claims
      .filter(({ predicate }) => ground.predicates.get(predicate)?.printed === true)
      .flatMap((print) =>
        ground.claims
          .filter((claim) => tellsTooMuch(ground, print, claim))
          .map((claim) => conflict(print, claim)),
      ),
};

function tellsTooMuch(ground: Ground, print: Claim, claim: Claim): boolean {
  if (claim.source !== print.source || claim === print || claim.predicate === print.predicate) return false;
  if (claim.locator.section === undefined || claim.locator.section !== print.locator.section) return false;
  const [printed, told] = [periodOfClaim(ground, print), periodOfClaim(ground, claim)];
  return printed !== undefined && told !== undefined && told.earliest > printed.latest;
}

const conflict = (print: Claim, claim: Claim): Conflict => ({
  rule: 'printed-later',
  severity: 'major',
  subject: print.subject,
  predicate: print.predicate,
  sides: [
    { says: `${print.value ?? 'printed'}, ${print.when}`, claims: [print] },
    { says: `tells of ${claim.when}`, claims: [claim] },
  ],
  why: `printed in ${print.when}, it tells of ${claim.when}`,
});
