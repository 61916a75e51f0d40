import { dateBounds, formatDay, type Calendar, type Day } from '../../evidence/index.ts';

/** The days that a date text can mean, open ends as infinities, widened where the text itself says "about" or "perhaps". */
export interface Period {
  earliest: Day;
  latest: Day;
}

/** Reads a date text; undefined if it is no date (which its own check reports). */
export type PeriodReader = (text: string, calendar?: Calendar) => Period | undefined;

/** How far "about" and "perhaps" may reach, in days, by precision: the benefit of the doubt, so that only certain mistakes count. */
const DOUBT_DAYS = { day: 45, month: 100, season: 150, year: 1100, interval: 366 } as const;

/** A reader that remembers what it read: the same dates stand in a polity again and again. */
export function periodReader(): PeriodReader {
  const known = new Map<string, Period | undefined>();
  return (text, calendar = 'gregorian') => {
    const key = `${calendar}:${text}`;
    if (!known.has(key)) known.set(key, readPeriod(text, calendar));
    return known.get(key);
  };
}

function readPeriod(text: string, calendar: Calendar): Period | undefined {
  try {
    const { earliest, latest, precision, approximate, uncertain } = dateBounds(text, calendar);
    const doubt = approximate || uncertain ? DOUBT_DAYS[precision] : 0;
    return { earliest: earliest === null ? -Infinity : earliest - doubt, latest: latest === null ? Infinity : latest + doubt };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Why a text is no date, in words. */
export function dateProblem(text: string, calendar: Calendar = 'gregorian'): string {
  try {
    dateBounds(text, calendar);
    return `"${text}" is no date`;
  } catch (error) {
    if (error instanceof RangeError) return error.message;
    throw error;
  }
}
