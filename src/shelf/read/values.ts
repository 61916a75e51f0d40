import { didYouMeanWord } from '../nearest.ts';
import { type Path, quotedText, type Report } from './draft.ts';

/** What a number must be: within two ends, perhaps whole; `unit` is told with them. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
  readonly whole?: boolean;
  readonly unit?: string;
}

function boundsText({ low, high, whole = false, unit }: Bounds): string {
  const kind = whole ? 'a whole number' : 'a number';
  const range = `${kind} from ${endText(low)} to ${endText(high)}`;
  return unit === undefined ? `give ${range}` : `give ${range} (${unit})`;
}

/** The ends of a range: round millions as 1e6. */
const endText = (end: number): string =>
  Math.abs(end) >= 1e6 ? end.toExponential().replace('e+', 'e') : String(end);

/** Larger amounts than anybody has; sums of very many of them are still numbers. */
export const LARGEST_AMOUNT = 1e12;

const DECIMAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
const FRACTION = /^(\d{1,15})\/(\d{1,15})$/;

/** The number that a text is, if it is one: decimal with a point, or a fraction such as 1/3. */
export function numberOfText(text: string): number | undefined {
  const trimmed = text.trim();
  if (DECIMAL.test(trimmed)) return Number(trimmed);
  const fraction = FRACTION.exec(trimmed);
  return fraction === null ? undefined : Number(fraction[1]) / Number(fraction[2]);
}

/** A number within its bounds, or NaN after its problem has been reported. `what` says whose number it is. */
export function numberAt(value: unknown, path: Path, what: string, bounds: Bounds, report: Report): number {
  const number = typeof value === 'string' ? numberOfText(value) : value;
  const fault = numberFault(number, value, bounds);
  if (fault === undefined) return number as number;
  report(path, `${what} ${fault}: ${hintFor(value)}${boundsText(bounds)}`);
  return Number.NaN;
}

function numberFault(number: unknown, written: unknown, bounds: Bounds): string | undefined {
  if (written === undefined || written === null || written === '') return 'is missing';
  if (typeof number !== 'number' || !Number.isFinite(number)) return `is ${valueText(written)}, not a number`;
  if (bounds.whole === true && !Number.isSafeInteger(number)) return `is ${number}, not a whole number`;
  return number < bounds.low || number > bounds.high ? `is ${number}` : undefined;
}

const hintFor = (written: unknown): string =>
  typeof written === 'string' && /^[+-]?\d+,\d+$/.test(written.trim()) ? 'write decimals with a point; ' : '';

/** A value of a file within a message. */
export function valueText(value: unknown): string {
  if (typeof value === 'string') return quotedText(value);
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'a mapping';
  return String(value);
}

/** The entries of a mapping; keys that are not known are reported with the nearest that is. */
export function mappingAt(
  value: unknown,
  path: Path,
  what: string,
  known: readonly string[],
  report: Report,
): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const is = value === undefined || value === null ? 'is missing' : `is ${valueText(value)}`;
    report(path, `${what} ${is}: give a mapping of ${known.join(', ')}`);
    return {};
  }
  for (const key of Object.keys(value))
    if (!known.includes(key))
      report(
        [...path, key],
        `${what} has no ${quotedText(key)}${didYouMeanWord(key, known) || `: it takes ${known.join(', ')}`}`,
      );
  return value as Readonly<Record<string, unknown>>;
}

/** A list of at most `most` entries; an empty list after its problem has been reported. */
export function listAt(
  value: unknown,
  path: Path,
  what: string,
  most: number,
  report: Report,
): readonly unknown[] {
  if (!Array.isArray(value)) {
    const is = value === undefined || value === null ? 'is missing' : `is ${valueText(value)}`;
    report(path, `${what} ${is}: give a list`);
    return [];
  }
  if (value.length >= 1 && value.length <= most) return value;
  report(path, `${what} has ${value.length} entries: give 1 to ${most}`);
  return [];
}

/** Names: texts that are not empty, each once. Those that are faulty are reported and stand as they are. */
export function namesAt(
  values: readonly unknown[],
  pathOf: (index: number) => Path,
  what: string,
  report: Report,
): readonly string[] {
  const first = new Map<string, number>();
  return values.map((value, index) => {
    const name = typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
    if (name === '') report(pathOf(index), `${what} ${index + 1} has no name: give one`);
    else if (first.has(name))
      report(
        pathOf(index),
        `${what} ${index + 1} is named ${quotedText(name)}, as ${what} ${first.get(name)! + 1}: give each a name of its own`,
      );
    else first.set(name, index);
    return name;
  });
}
