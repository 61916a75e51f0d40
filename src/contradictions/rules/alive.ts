import type { Claim } from '../../evidence/index.ts';
import type { Person } from '../../polity/index.ts';
import { listed } from '../../polity/index.ts';
import type { Conflict } from '../conflict.ts';
import { type Ground, periodOfClaim } from '../ground.ts';
import type { Rule } from '../rule.ts';

/** Younger than this nobody founds, signs or votes. */
const GROWN_UP_YEARS = 14;
const DAYS_PER_YEAR = 365.25;

/** Somebody acts before birth, as a child, or after death: the person a claim is about, or those it names. */
export const alive: Rule = {
  id: 'alive',
  says: 'somebody acts as a child, unborn or dead',
  find: (ground) =>
    ground.claims
      .filter(({ predicate }) => ground.predicates.get(predicate)?.lives === true)
      .flatMap((claim) => peopleOf(ground, claim).flatMap((person) => notThen(ground, claim, person))),
};

function peopleOf(ground: Ground, { subject, value }: Claim): Person[] {
  const named = typeof value === 'string' ? listed(value).map(ground.personOf) : [];
  const own = ground.collections.persons.find(({ id }) => subject === `persons:${id}`);
  return [...new Set([own, ...named])].filter((person) => person !== undefined);
}

function notThen(ground: Ground, claim: Claim, person: Person): Conflict[] {
  const when = periodOfClaim(ground, claim);
  const born = person.born === undefined ? undefined : ground.periodOf(person.born, person.bornCalendar);
  const died = person.died === undefined ? undefined : ground.periodOf(person.died);
  if (when === undefined) return [];
  if (born !== undefined && when.latest < born.earliest + GROWN_UP_YEARS * DAYS_PER_YEAR)
    return [conflict(ground, claim, person, 'born', `born ${person.born}`)];
  if (died !== undefined && when.earliest > died.latest)
    return [conflict(ground, claim, person, 'died', `died ${person.died}`)];
  return [];
}

function conflict(ground: Ground, claim: Claim, person: Person, end: string, says: string): Conflict {
  const claims = ground.claims.filter(
    ({ subject, predicate }) => subject === `persons:${person.id}` && predicate === end,
  );
  return {
    rule: 'alive',
    severity: 'major',
    subject: claim.subject,
    predicate: claim.predicate,
    sides: [
      { says: `${claim.predicate} ${claim.when}`, claims: [claim] },
      { says: `${person.short} ${says}`, claims },
    ],
    why: `${person.short}, ${says}, cannot have acted in ${claim.when}`,
  };
}
