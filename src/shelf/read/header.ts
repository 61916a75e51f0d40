import { nearestWord } from '../nearest.ts';
import { type Problem, quotedText } from './draft.ts';
import type { GridRow } from './grid.ts';

/** What a column can hold, with the names under which it is found; case, blanks, "-" and "_" do not count. */
export const COLUMN_NAMES = {
  name: ['actor', 'name', 'player', 'member', 'voter', 'party'],
  capability: ['capability', 'power', 'weight', 'resources'],
  position: ['position', 'pstn', 'pos'],
  salience: ['salience', 'sal'],
  reference: ['reference', 'referencepoint', 'rp'],
  outcome: ['outcome'],
  low: ['low'],
  high: ['high'],
  issue: ['issue'],
  cluster: ['cluster', 'dossier'],
  quota: ['quota'],
  gain: ['gain'],
  majority: ['majority'],
  opinion: ['opinion'],
  openness: ['openness', 'susceptibility'],
} as const satisfies Record<string, readonly string[]>;
export type ColumnRole = keyof typeof COLUMN_NAMES;

const ROLES = Object.keys(COLUMN_NAMES) as ColumnRole[];
const ALL_NAMES = ROLES.flatMap((role) => COLUMN_NAMES[role]);

/** A column that is understood: what it holds, its place from 0, its heading, and the suffix that tells issues apart. */
export interface Column {
  readonly role: ColumnRole;
  readonly at: number;
  readonly heading: string;
  readonly suffix: string;
}

/** A heading without what does not count. */
const plainHeading = (heading: string): string => heading.toLowerCase().replace(/[\s_-]+/g, '');

/** The columns that are understood, in their order. "position2", "position: budget" and "Position_budget" have a suffix. */
export function columnsOf(header: GridRow): readonly Column[] {
  return header.cells.flatMap((heading, at) => {
    const column = columnOf(heading, at);
    return column === undefined ? [] : [column];
  });
}

function columnOf(heading: string, at: number): Column | undefined {
  const whole = roleOf(heading);
  if (whole !== undefined) return { role: whole, at, heading, suffix: '' };
  const split = /^([a-z]+?)(?:\s*[_:.\- ]\s*(\S.*)|(\d+))$/i.exec(heading);
  const role = split === null ? undefined : roleOf(split[1]!);
  if (split === null || role === undefined) return undefined;
  return { role, at, heading, suffix: (split[2] ?? split[3]!).trim() };
}

function roleOf(heading: string): ColumnRole | undefined {
  const plain = plainHeading(heading);
  return ROLES.find((role) => (COLUMN_NAMES[role] as readonly string[]).includes(plain));
}

/** The problem of a column that is not there, with the heading that comes nearest to one of its names. */
export function missingColumn(header: GridRow, role: ColumnRole, suffix = ''): Problem {
  const [first, ...others] = COLUMN_NAMES[role];
  const wanted = suffix === '' ? first : `${first} ${suffix}`;
  const unknown = header.cells
    .map((heading, at) => ({ heading, at }))
    .filter(({ heading, at }) => heading !== '' && columnOf(heading, at) === undefined);
  const near = unknown.find(
    ({ heading }) => nearestWord(plainHeading(heading), COLUMN_NAMES[role]) !== undefined,
  );
  const also = others.length === 0 ? '' : ` (or ${others.join(', ')})`;
  const hint =
    near === undefined
      ? `add it; there are ${header.cells
          .filter((cell) => cell !== '')
          .map(quotedText)
          .join(', ')}`
      : `is ${quotedText(near.heading)} meant?`;
  return { row: header.line, column: (near?.at ?? 0) + 1, message: `no column "${wanted}"${also}: ${hint}` };
}

/** Headings that are not understood but are a slip away from one that is. */
export function misspeltColumns(header: GridRow): readonly Problem[] {
  return header.cells.flatMap((heading, at) => {
    const near = nearestWord(plainHeading(heading), ALL_NAMES);
    if (heading === '' || heading.length < 5 || near === undefined || columnOf(heading, at) !== undefined)
      return [];
    return [
      {
        row: header.line,
        column: at + 1,
        message: `column ${quotedText(heading)} is not known; did you mean "${near}"?`,
      },
    ];
  });
}

/** Columns that are there twice: same content, same suffix. */
export function doubledColumns(header: GridRow, columns: readonly Column[]): readonly Problem[] {
  const seen = new Map<string, Column>();
  return columns.flatMap((column) => {
    const key = `${column.role} ${column.suffix}`;
    const first = seen.get(key);
    seen.set(key, first ?? column);
    if (first === undefined) return [];
    const message = `column ${quotedText(column.heading)} holds the same as ${quotedText(first.heading)}: keep one of them`;
    return [{ row: header.line, column: column.at + 1, message }];
  });
}
