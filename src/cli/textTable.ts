import { WIDTH } from './command.ts';
import { ascii } from './traceText.ts';

/**
 * A table as lines of at most 80 characters: first column left, the others right, except those whose head begins with a
 * blank, which are left too. What does not fit in the last column is cut, with "..".
 */
export function textTable(heads: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const cells = [heads, ...rows].map((row) => row.map(ascii));
  const widths = heads.map((_, at) => Math.max(...cells.map((row) => row[at]!.length)));
  return cells.map((row) => {
    const line = row
      .map((cell, at) => (isLeft(heads, at) ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!)))
      .join('  ');
    return cut(`  ${line}`.trimEnd());
  });
}

const isLeft = (heads: readonly string[], at: number): boolean => at === 0 || heads[at]!.startsWith(' ');

const cut = (line: string): string =>
  line.length <= WIDTH ? line : `${line.slice(0, WIDTH - 2).trimEnd()}..`;
