/** What is said of a state: votes in the Council under each treaty; undefined where it was no member. */
type Votes = Readonly<Record<string, number>>;

/**
 * Votes in the Council of fifteen, 1995 to October 2004: Act of Accession of Austria, Finland and Sweden, Article 8, as
 * adjusted by Council Decision 95/1/EC (OJ L 1, 1.1.1995); then Article 205(2) EC.
 */
const FIFTEEN: Votes = {
  ...{ de: 10, fr: 10, it: 10, uk: 10, es: 8, be: 5, el: 5, nl: 5, pt: 5 },
  ...{ at: 4, se: 4, dk: 3, fi: 3, ie: 3, lu: 2 },
};

/**
 * Votes under the Treaty of Nice from 1 November 2004, with those of Bulgaria and Romania (2007) and Croatia (2013) from
 * their acts of accession. From November 2014 the Council counts members and population instead; these votes could be called
 * for until March 2017 and are kept here after that, as a common measure.
 */
const NICE: Votes = {
  ...{ de: 29, fr: 29, it: 29, uk: 29, es: 27, pl: 27, ro: 14, nl: 13 },
  ...{ be: 12, cz: 12, el: 12, hu: 12, pt: 12, at: 10, se: 10, bu: 10 },
  ...{ dk: 7, sk: 7, fi: 7, ie: 7, lt: 7, cr: 7, lv: 4, si: 4, ee: 4, cy: 4, lu: 4, mt: 3 },
};

/** First day of the votes of Nice, as year, month, day in one number. */
const NICE_FROM = 20041101;

/** Who is no state; each is given the votes of the largest state. */
export const INSTITUTIONS = ['com', 'ep'] as const;

/** Votes of a state, or of an institution as those of the largest state, on a day (20041101: 1 November 2004). */
export function treatyVotes(actor: string, day: number): number {
  const votes = day < NICE_FROM ? FIFTEEN : NICE;
  if ((INSTITUTIONS as readonly string[]).includes(actor)) return votes.de!;
  return votes[actor] ?? 0;
}
