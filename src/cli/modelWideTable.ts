import { WIDTH } from './command.ts';
import { textTable } from './textTable.ts';
import { ascii } from './traceText.ts';

/** Headings and names longer than this are cut, so that a column of numbers does not push the others off the page. */
const LONGEST = 24;

/** A table that is as many tables below one another as it takes to keep within 80 columns, the first column in each. */
export function wideTable(heads: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const cells = [heads, ...rows].map((row) => row.map((cell) => shorten(ascii(cell))));
  const widths = heads.map((_, at) => Math.max(...cells.map((row) => row[at]?.length ?? 0)) + 2);
  const parts: number[][] = [];
  let used = WIDTH;
  for (let at = 1; at < heads.length; at += 1) {
    if (used + widths[at]! > WIDTH) {
      parts.push([]);
      used = 2 + widths[0]!;
    }
    parts[parts.length - 1]!.push(at);
    used += widths[at]!;
  }
  return parts.flatMap((columns, part) => {
    const pick = (row: readonly string[]): string[] => [row[0]!, ...columns.map((at) => row[at] ?? '')];
    const lines = textTable(pick(cells[0]!), cells.slice(1).map(pick));
    return part === 0 ? lines : ['', ...lines];
  });
}

const shorten = (text: string): string => (text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 2)}..`);
