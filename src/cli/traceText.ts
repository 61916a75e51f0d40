import { type Day, toDate } from '../evidence/index.ts';
import { ascii } from '../telling/index.ts';
import { WIDTH } from './command.ts';

export { ascii };

const MONTHS = [
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
];

/** "April 1922". */
export function monthName(day: Day): string {
  const { year, month } = toDate(day);
  return `${MONTHS[month - 1]} ${year}`;
}

/** "3 April 1922". */
export const dayName = (day: Day): string => `${toDate(day).day} ${monthName(day)}`;

/**
 * Breaks text into lines of at most `width` characters, the first after `indent`, the others after `hanging` (both
 * strings; `hanging` is as many spaces as `indent` is long unless given). A word that is too long has its line to itself.
 */
export function wrap(
  text: string,
  indent = '',
  hanging = ' '.repeat(indent.length),
  width = WIDTH,
): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of ascii(text)
    .split(/\s+/)
    .filter((part) => part !== '')) {
    const start = lines.length === 0 ? indent : hanging;
    if (line !== '' && start.length + line.length + 1 + word.length > width) {
      lines.push(start + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, (lines.length === 0 ? indent : hanging) + line];
}

/** "a", "a and b", "a, b and c". */
export function listing(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;
}

/** A number with so many decimals, never "-0.00". */
export function fixed(value: number, decimals = 2): string {
  const text = value.toFixed(decimals);
  return Number(text) === 0 ? (0).toFixed(decimals) : text;
}
