import type { Composer, LineCounter } from 'yaml';
import { placeAt } from './locate.ts';
import { syntaxWords } from './parseWords.ts';
import type { Finding } from './problems.ts';

/** Reading stops after this many problems of syntax: the rest are echoes of the first. */
const MAX_SYNTAX_PROBLEMS = 1_000;

/** What a text makes known while it is read, word by word. */
export interface Reading {
  findings: Finding[];
  /** lines that already have a problem of syntax: one each is enough */
  lines: Set<number>;
  broken: boolean;
  stopped: boolean;
  /** where the last quoted text begins: the place to look at when it is never closed */
  lastQuote: number;
  add(offset: number, what: () => string, breaks: boolean): void;
}

export function newReading(lines: LineCounter, file: string): Reading {
  const reading: Reading = {
    findings: [],
    lines: new Set(),
    broken: false,
    stopped: false,
    lastQuote: 0,
    add(offset, what, breaks) {
      reading.broken ||= breaks;
      const place = placeAt(lines, file, offset);
      if (reading.lines.has(place.line)) return;
      reading.lines.add(place.line);
      reading.findings.push({ where: () => place, what });
    },
  };
  return reading;
}

/**
 * The composer gathers its errors in a list without end, each with a stack trace: a file of a million commas would take ten
 * seconds and a gigabyte. Its handler is replaced by one that keeps the first of each line and gives up after many.
 */
export function stopAtManyErrors(composer: Composer, reading: Reading): void {
  let count = 0;
  const onError = (source: ErrorSource, code: string, message: string, warning?: boolean): void => {
    if (warning === true) return;
    if (++count > MAX_SYNTAX_PROBLEMS) {
      reading.stopped = true;
      throw new RangeError('too many problems of syntax');
    }
    const at = message.startsWith('Missing closing') ? reading.lastQuote : offsetOf(source);
    reading.add(at, () => syntaxWords(code, message), true);
  };
  Object.assign(composer, { onError });
}

type ErrorSource = number | readonly number[] | { offset: number };

function offsetOf(source: ErrorSource): number {
  if (typeof source === 'number') return source;
  if ('offset' in source) return source.offset;
  return source[0] ?? 0;
}
