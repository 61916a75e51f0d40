import { type Calendar, monthLength } from '../evidence/index.ts';
import type { Span } from '../texts/index.ts';
import { DATE_PATTERNS, LEANS_ON_EVENT, MONTHS, RELATIVE_PATTERNS, SEASONS } from './datePatterns.ts';
import { type Anchor, relativeDate } from './relativeDates.ts';

/** Absolute: the year is written. Partial: it is taken from the dates before. Relative: it leans on another date. */
export const DATE_KINDS = ['absolute', 'partial', 'relative'] as const;
export type DateKind = (typeof DATE_KINDS)[number];

/** A date that a text names. */
export interface DateMention {
  readonly kind: DateKind;
  /** EDTF; null where no year is known, or no date that it could be counted from. Of relative dates marked as doubtful. */
  readonly when: string | null;
  /** the date that a relative one was counted from */
  readonly from?: string;
  readonly precision: 'day' | 'month' | 'season' | 'year' | 'relative';
  readonly calendar: Calendar;
  /** whether the text says which calendar it means */
  readonly calendarSaid: boolean;
  readonly span: Span;
  readonly words: string;
}

/** A month so much earlier in the year than the date before belongs to the next year: February after September. */
const NEXT_YEAR_MONTHS = 7;

interface Raw {
  readonly span: Span;
  readonly precision: DateMention['precision'];
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/**
 * Every date in a text, in its order. A year that is not written is that of the last date with month and year, or of a bare
 * year in the same sentence; where the months run backwards by half a year or more, the next.
 */
export function datesIn(text: string): DateMention[] {
  const found = rawDates(text);
  let current = usualYear(found);
  let lastMonth = 0;
  let anchor: (Anchor & { end: number }) | undefined;
  return found.flatMap((raw, index): DateMention[] => {
    const { groups } = raw;
    if (raw.precision === 'relative') return [resolved(text, raw, anchor)];
    const month = monthOf(groups.month);
    const written = groups.year === undefined ? undefined : Number(groups.year);
    if (written !== undefined && setsYear(text, raw, current)) current = written;
    const aside = written === undefined ? bareYearBefore(text, found, index) : undefined;
    if (
      written === undefined &&
      aside === undefined &&
      month > 0 &&
      current !== undefined &&
      lastMonth - month >= NEXT_YEAR_MONTHS
    )
      current += 1;
    if (month > 0 && aside === undefined) lastMonth = month;
    const mention = mentionOf(text, raw, written ?? aside ?? current);
    if (mention === undefined) return [];
    const { when, calendar } = mention;
    // A year in brackets is that of a book.
    if (when !== null && text[raw.span[0] - 1] !== '(')
      anchor = { when, precision: raw.precision, calendar, end: raw.span[1] };
    return [mention];
  });
}

/** A date farther back than this, in characters, is not what the words lean on. */
const REACH = 900;

function resolved(text: string, raw: Raw, anchor: (Anchor & { end: number }) | undefined): DateMention {
  const words = text.slice(...raw.span).replace(/\s+/g, ' ');
  const common = { kind: 'relative', precision: 'relative', span: raw.span, words } as const;
  const eventful =
    LEANS_ON_EVENT.test(words) &&
    !/^\s*(?:[.,;:!?)"\u201d]|$)/.test(text.slice(raw.span[1], raw.span[1] + 3));
  const near = anchor !== undefined && raw.span[0] - anchor.end <= REACH && !eventful ? anchor : undefined;
  const when = near === undefined ? undefined : relativeDate(words, near);
  if (near === undefined || when === undefined)
    return { ...common, when: null, calendar: 'gregorian', calendarSaid: false };
  const { calendar } = near;
  return { ...common, when, from: near.when, calendar, calendarSaid: calendar === 'julian' };
}

/** A month farther than this from the year told of is an aside ("since October 1917") and dates nothing after it. */
const ASIDE_YEARS = 3;

/** Whether the dates after this one belong to its year: a day's always, a month's unless far off, a year's in a heading, a season's never. */
function setsYear(text: string, { span, precision, groups }: Raw, current: number | undefined): boolean {
  if (precision === 'day') return true;
  if (precision === 'month')
    return current === undefined || Math.abs(Number(groups.year) - current) <= ASIDE_YEARS;
  if (precision !== 'year') return false;
  const line = text.slice(text.lastIndexOf('\n', span[0]) + 1, span[1] + 3);
  return /^\s*\(\d+\)\s.*\(\d{4}\)\s*$/.test(line);
}

const monthOf = (month: string | undefined): number =>
  (MONTHS as readonly (string | undefined)[]).indexOf(month) + 1;

/** A year alone that stands before a date in the same sentence. */
function bareYearBefore(text: string, found: readonly Raw[], index: number): number | undefined {
  const [before, here] = [found[index - 1], found[index]!];
  if (before === undefined || before.precision !== 'year' || text[before.span[0] - 1] === '(')
    return undefined;
  return /[.!?\n]\s|\n\s*\n/.test(text.slice(before.span[1], here.span[0]).replace(/\n(?!\s*\n)/g, ' '))
    ? undefined
    : Number(before.groups.year);
}

/** The year that dates with month and year name most often. */
function usualYear(found: readonly Raw[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { groups, precision } of found)
    if (groups.year !== undefined && precision !== 'year')
      counts.set(Number(groups.year), (counts.get(Number(groups.year)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function rawDates(text: string): Raw[] {
  const taken: Raw[] = [];
  const add = (match: RegExpMatchArray, precision: Raw['precision']): void => {
    const span: Span = [match.index!, match.index! + match[0].length];
    if (taken.some((other) => other.span[0] < span[1] && span[0] < other.span[1])) return;
    taken.push({ span, precision, groups: match.groups ?? {} });
  };
  for (const { precision, pattern } of DATE_PATTERNS)
    for (const match of text.matchAll(pattern)) if (isDate(text, match)) add(match, precision);
  for (const pattern of RELATIVE_PATTERNS) for (const match of text.matchAll(pattern)) add(match, 'relative');
  return taken.sort((a, b) => a.span[0] - b.span[0]);
}

/** "March" and "May" are words too, and a number with "pages" or a hyphen before it is no year. */
function isDate(text: string, match: RegExpMatchArray): boolean {
  const { month, day, year } = match.groups ?? {};
  if (
    year !== undefined &&
    month === undefined &&
    /[-\u2013/#]$|(?:pp?\.|\bno\.|\bpage)\s*$/i.test(text.slice(Math.max(0, match.index! - 6), match.index))
  )
    return false;
  if (month === undefined || day !== undefined || year !== undefined) return true;
  // "the October Revolution", "the April Theses" are names of things.
  const named = /\bthe\s+$/i.test(text.slice(Math.max(0, match.index! - 5), match.index));
  if (
    named &&
    /^\s+\p{Lu}/u.test(text.slice(match.index! + match[0].length, match.index! + match[0].length + 3))
  )
    return false;
  if (month !== 'March' && month !== 'May') return true;
  return /\b(?:in|of|since|until|till|by|early|late|mid|last|next|during|and|from|to)[\s-]+$/i.test(
    text.slice(Math.max(0, match.index! - 10), match.index),
  );
}

function mentionOf(
  text: string,
  { span, precision, groups }: Raw,
  year: number | undefined,
): DateMention | undefined {
  const words = text.slice(...span).replace(/\s+/g, ' ');
  const calendar: Calendar = /^O/.test(groups.style ?? '') ? 'julian' : 'gregorian';
  const common = { calendar, calendarSaid: groups.style !== undefined, span, words };
  const kind = groups.year === undefined ? 'partial' : 'absolute';
  if (year === undefined) return { kind, when: null, precision, ...common };
  const when = edtf(groups, year, calendar);
  return when === undefined ? undefined : { kind, when, precision, ...common };
}

function edtf({ month, day, season }: Raw['groups'], year: number, calendar: Calendar): string | undefined {
  const y = String(year);
  if (season !== undefined) return `${y}-${SEASONS[season.toLowerCase()]}`;
  if (month === undefined) return y;
  const m = monthOf(month);
  const two = (value: number): string => String(value).padStart(2, '0');
  if (day === undefined) return `${y}-${two(m)}`;
  const d = Number(day.replace(/[lI]/g, '1').replace(/O/g, '0'));
  return d >= 1 && d <= monthLength(calendar, year, m) ? `${y}-${two(m)}-${two(d)}` : undefined;
}
