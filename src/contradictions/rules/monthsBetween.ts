import type { Claim } from '../../evidence/index.ts';
import type { Period } from '../../polity/index.ts';
import type { Conflict } from '../conflict.ts';
import { type Ground, groupsCompared, periodOfClaim, severityOf } from '../ground.ts';
import type { Rule } from '../rule.ts';

const DAYS_PER_MONTH = 30.44;
/** A number of months that is rounded by more than this is wrong. */
const ROUNDED_MONTHS = 1;

/** A source gives a span of months that does not fit the dates it gives for the two ends itself. */
export const monthsBetween: Rule = {
  id: 'months-between',
  says: 'a span in months does not fit the dates at its two ends',
  find: (ground) =>
    groupsCompared(ground, 'months').flatMap(({ subject, predicate, claims }) => {
      const { from = '', to = '' } = ground.predicates.get(predicate) ?? {};
      return claims.flatMap((span) =>
        dated(ground, subject, from)
          .filter(({ source }) => source === span.source)
          .flatMap((begin) =>
            endOf(ground, subject, to, span).flatMap((end) => misfit(ground, span, begin, end)),
          ),
      );
    }),
};

/** Claims that date an end: about the same subject, or about the person or event it stands for. */
function dated(ground: Ground, subject: string, predicate: string): Claim[] {
  const person = ground.collections.health.find(({ id }) => subject === `health:${id}`)?.person;
  const subjects = [subject, ...(person === undefined ? [] : [`persons:${person}`])];
  return ground.claims.filter(
    (claim) => claim.predicate === predicate && subjects.includes(claim.subject) && claim.when !== undefined,
  );
}

/** The end as the source of the span dates it, else as another does. */
function endOf(ground: Ground, subject: string, predicate: string, span: Claim): Claim[] {
  const ends = dated(ground, subject, predicate);
  const end = ends.find(({ source }) => source === span.source) ?? ends[0];
  return end === undefined ? [] : [end];
}

function misfit(ground: Ground, span: Claim, begin: Claim, end: Claim): Conflict[] {
  const [from, to] = [periodOfClaim(ground, begin), periodOfClaim(ground, end)];
  if (from === undefined || to === undefined || typeof span.value !== 'number') return [];
  const [least, most] = [monthsFrom(from.latest, to.earliest), monthsFrom(from.earliest, to.latest)];
  if (span.value >= least - ROUNDED_MONTHS && span.value <= most + ROUNDED_MONTHS) return [];
  return [
    {
      rule: 'months-between',
      severity: severityOf(ground, span.predicate),
      subject: span.subject,
      predicate: span.predicate,
      sides: [
        { says: `${span.value} months`, claims: [span] },
        { says: `${begin.when} to ${end.when}: ${most.toFixed(1)} months`, claims: [begin, end] },
      ],
      why: `from ${begin.when} to ${end.when} there are ${most.toFixed(1)} months, not ${span.value}`,
    },
  ];
}

const monthsFrom = (from: Period['latest'], to: Period['earliest']): number => (to - from) / DAYS_PER_MONTH;
