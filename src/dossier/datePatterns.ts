// How English prose writes dates. Digits misread as letters ("ll April") are allowed for.
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const month = `(?<month>${MONTHS.join('|')})`;
const day = `(?<day>[0-3lIO]?[0-9lIO])(?:st|nd|rd|th)?`;
const year = `(?<year>1[5-9]\\d\\d|20\\d\\d)`;
const style = `(?:\\s*\\(?(?<style>O\\.\\s?S\\.|N\\.\\s?S\\.|Old Style|New Style)\\)?)?`;
const NUMBERS = 'a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|a few|\\d{1,3}';
const UNITS = 'days?|weeks?|fortnights?|months?|years?';

const of = (pattern: string, flags = 'g'): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, `${flags}u`);
const blank = '[\\s,]+';

/** Patterns by what they give, the fullest first: what one has read is not read again by those after it. */
export const DATE_PATTERNS = [
  { precision: 'day', pattern: of(`${day}\\s+${month}${blank}${year}${style}`) },
  { precision: 'day', pattern: of(`${month}\\s+${day}${blank}${year}${style}`) },
  { precision: 'day', pattern: of(`${day}\\s+(?:of\\s+)?${month}${style}`) },
  { precision: 'day', pattern: of(`${month}\\s+${day}${style}`) },
  { precision: 'month', pattern: of(`${month}(?:${blank}|\\s+of\\s+)${year}`) },
  {
    precision: 'season',
    pattern: of(`(?<season>spring|summer|autumn|fall|winter)(?:\\s+of)?\\s+${year}`, 'gi'),
  },
  { precision: 'year', pattern: of(`${year}`) },
  { precision: 'month', pattern: of(`${month}`) },
] as const;

/** The seasons of EDTF; winter begins in December. */
export const SEASONS: Readonly<Record<string, number>> = {
  spring: 21,
  summer: 22,
  autumn: 23,
  fall: 23,
  winter: 24,
};

const season = Object.keys(SEASONS).join('|');

/** Dates that lean on one before them. "Forty-two years later" is no "two years later". */
export const RELATIVE_PATTERNS: readonly RegExp[] = [
  of(
    `(?:the\\s+)?(?:next|following|previous|same|very\\s+same)\\s+(?:day|morning|afternoon|evening|night|week|month|year|${season})`,
    'gi',
  ),
  of(`that\\s+(?:same\\s+)?(?:day|morning|afternoon|evening|night|week|month|year|${season})`, 'gi'),
  of(`(?<!-)(?:${NUMBERS})\\s+(?:${UNITS})\\s+(?:later|earlier|before|after|previously|afterwards)`, 'gi'),
];
/** What follows "two days before" where it leans on an event ("the congress") and not on a date. */
export const LEANS_ON_EVENT: RegExp = /(?:before|after)$/i;
