import {
  addMonths,
  type Calendar,
  formatDay,
  formatDayIn,
  monthOf,
  parseDay,
  parseDayIn,
} from '../evidence/index.ts';
import { SEASONS } from './datePatterns.ts';

/** A date that another can be counted from. */
export interface Anchor {
  readonly when: string;
  readonly precision: 'day' | 'month' | 'season' | 'year';
  readonly calendar: Calendar;
}

const NUMBERS: Readonly<Record<string, number>> = Object.fromEntries(
  'one two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, i) => [word, i + 1]),
);
/** Times of day stand for their day. */
const UNITS: Readonly<Record<string, Unit>> = {
  day: 'day',
  morning: 'day',
  afternoon: 'day',
  evening: 'day',
  night: 'day',
  week: 'week',
  fortnight: 'fortnight',
  month: 'month',
  year: 'year',
};
type Unit = 'day' | 'week' | 'fortnight' | 'month' | 'year';
const DAYS_IN: Readonly<Partial<Record<Unit, number>>> = { day: 1, week: 7, fortnight: 14 };
const AFTERWARDS = /^(?:later|afterwards|after)$/;

/**
 * The date that words like "three days later", "that same day" or "the following spring" mean, counted from an anchor, in EDTF:
 * "?" after it where it is as exact as the anchor, "%" where the words count in rough units. Undefined where the anchor is too
 * coarse for the words ("the next day" after a year) or they give no number ("a few weeks later").
 */
export function relativeDate(words: string, anchor: Anchor): string | undefined {
  const plain = words.toLowerCase().replace(/\s+/g, ' ');
  const season = Object.keys(SEASONS).find((name) => plain.endsWith(name));
  if (season !== undefined) return seasonAfter(season, /^that/.test(plain), anchor);
  const counted = /^(?:the )?(\S+) ([a-z]+?)s? (later|afterwards|after|earlier|before|previously)$/.exec(
    plain,
  );
  if (counted !== null) {
    const count = /^an?$|^the$/.test(counted[1]!) ? 1 : (NUMBERS[counted[1]!] ?? Number(counted[1]));
    const step = AFTERWARDS.test(counted[3]!) ? count : -count;
    return Number.isInteger(count) ? shifted(anchor, step, UNITS[counted[2]!]) : undefined;
  }
  const unit = UNITS[plain.split(' ').at(-1)!];
  return shifted(anchor, /next|following/.test(plain) ? 1 : /previous/.test(plain) ? -1 : 0, unit);
}

function shifted(
  { when, precision, calendar }: Anchor,
  step: number,
  unit: Unit | undefined,
): string | undefined {
  if (unit === undefined) return undefined;
  const days = DAYS_IN[unit];
  if (days !== undefined) {
    if (precision !== 'day' || (step === 0 && unit !== 'day')) return undefined;
    return `${formatDayIn(calendar, parseDayIn(calendar, when) + step * days)}${unit === 'day' ? '?' : '%'}`;
  }
  const year = Number(when.slice(0, 4));
  if (unit === 'year') return `${year + step}?`;
  if (precision !== 'day' && precision !== 'month') return undefined;
  const moved = addMonths(parseDay(`${when.slice(0, 7)}-01`), step);
  return `${formatDay(moved).slice(0, 7)}?`;
}

/** The season of the anchor's own year, or the first that begins after the anchor. */
function seasonAfter(season: string, own: boolean, { when, precision }: Anchor): string | undefined {
  const code = SEASONS[season]!;
  const year = Number(when.slice(0, 4));
  if (own || precision === 'year') return `${own ? year : year + 1}-${code}?`;
  if (precision === 'season') return `${Number(when.slice(5)) < code ? year : year + 1}-${code}?`;
  const month = monthOf(parseDay(`${when.slice(0, 7)}-01`));
  return `${month < firstMonth(code) ? year : year + 1}-${code}?`;
}

/** Spring begins in March, summer in June, autumn in September, winter in December. */
const firstMonth = (code: number): number => (code - 20) * 3;
