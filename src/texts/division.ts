/** A part of a text that a locator can name: a page or a section, from one offset to another, the end not included. */
export interface Division {
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

/** A stretch of a text, from one offset to another, the end not included. */
export type Span = readonly [start: number, end: number];

/** A line of a text with its place. */
export interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The lines of a text, without their ends. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const next = text.indexOf('\n', start);
    const end = next === -1 ? text.length : next;
    lines.push({ text: text.slice(start, end).trim(), start, end });
    start = end + 1;
  }
  return lines;
}
