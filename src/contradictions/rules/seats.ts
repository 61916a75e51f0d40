import type { Claim } from '../../evidence/index.ts';
import type { Decision, Term } from '../../polity/index.ts';
import type { Conflict } from '../conflict.ts';
import { type Ground, groupsCompared } from '../ground.ts';
import type { Rule } from '../rule.ts';
import { overlap } from './oneDate.ts';

/** More votes are counted than the body had seats: the numbers do not add up. */
export const seats: Rule = {
  id: 'seats',
  says: 'more votes are counted than the body had seats with a vote',
  find: (ground) =>
    groupsCompared(ground, 'vote').flatMap(({ claims }) =>
      claims.flatMap((claim) => overfull(ground, claim)),
    ),
};

function overfull(ground: Ground, claim: Claim): Conflict[] {
  const decision = ground.collections.decisions.find(({ id }) => claim.subject === `decisions:${id}`);
  const term = decision && termOf(ground, decision);
  const votes = /^\d+(-\d+)+$/.test(String(claim.value)) ? String(claim.value).split('-') : [];
  const total = votes.reduce((sum, count) => sum + Number(count), 0);
  const size = term?.votingSeats ?? term?.voting.length;
  if (term === undefined || size === undefined || total <= size) return [];
  return [
    {
      rule: 'seats',
      severity: 'major',
      subject: claim.subject,
      predicate: claim.predicate,
      sides: [
        { says: `${claim.value}: ${total} votes`, claims: [claim] },
        { says: `${term.body} of ${term.from}: ${size} seats`, claims: claimsOf(ground, term) },
      ],
      why: `${total} votes in a body of ${size} seats`,
    },
  ];
}

function termOf(ground: Ground, { body, when, calendar }: Decision): Term | undefined {
  const held = ground.periodOf(when, calendar);
  const terms = ground.collections.terms.filter((term) => term.body === body);
  if (held === undefined) return undefined;
  const fitting = terms.filter(({ from, to }) => {
    const [begin, end] = [ground.periodOf(from), ground.periodOf(to)];
    return begin && end && overlap(held, { earliest: begin.earliest, latest: end.latest });
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}

const claimsOf = (ground: Ground, term: Term): Claim[] =>
  term.claims.map((id) => ground.claimById.get(id)).filter((claim) => claim !== undefined);
