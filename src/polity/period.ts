import { type Calendar, type Day, dateBounds } from '../evidence/index.ts';

/** The days that a date text can mean; open ends are infinite. */
export interface Period {
  earliest: Day;
  latest: Day;
}

/** Reads a date text; undefined if it is no date. */
export type PeriodReader = (text: string, calendar?: Calendar) => Period | undefined;

/** How far "about" (~) and "perhaps" (?) may reach beyond what is written, in days, by precision. */
const DOUBT_DAYS = { day: 45, month: 100, season: 150, year: 1100, interval: 366 } as const;

/**
 * A reader that remembers what it has read, for the same dates stand in a polity again and again. Dates that the text
 * itself calls approximate or uncertain are widened, so that only what is certainly wrong is called wrong, and only what
 * is certainly so is called certain.
 */
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
    return {
      earliest: earliest === null ? -Infinity : earliest - doubt,
      latest: latest === null ? Infinity : latest + doubt,
    };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** How surely something holds on a day: beyond doubt, or only within the doubt of its dates. */
export type Standing = 'certain' | 'possible';

const ALWAYS: Period = { earliest: -Infinity, latest: -Infinity };
const NEVER: Period = { earliest: Infinity, latest: Infinity };

/**
 * Whether something that holds from one date to another holds on a day. The day of the end does not count where it is
 * known: at a handover the newcomer holds already. Absent dates: since ever, or without end.
 */
export function standingOn(day: Day, begins: Period = ALWAYS, ends: Period = NEVER): Standing | undefined {
  if (day >= begins.latest && day < ends.earliest) return 'certain';
  const notYetOver = day < ends.latest || (day === ends.latest && ends.earliest < ends.latest);
  return day >= begins.earliest && notYetOver ? 'possible' : undefined;
}
