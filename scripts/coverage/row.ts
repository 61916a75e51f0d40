import { LineCounter, parseDocument, type YAMLMap } from 'yaml';
import * as z from 'zod';

/** How far a row works. */
export const LEVELS = ['simulated', 'decided', 'documented'] as const;
export type Level = (typeof LEVELS)[number];

const text = z.string().trim().min(1);
const ids = z.array(text).min(1);

/** One system or mechanism that the documents describe: what it is, at which level it works, where, and the test that shows it. */
const rowSchema = z.strictObject({
  row: z.string().regex(/^S\d{3}$/, 'a row is named S and three digits'),
  what: text,
  level: z.enum(LEVELS),
  /** mechanisms of the engine */
  mechanisms: ids.optional(),
  /** decisions of the polity */
  decisions: ids.optional(),
  /** entries of the polity, as `list:id` */
  data: ids.optional(),
  /** scenarios besides the flagship, and what-ifs as `scenario/reform` */
  scenarios: ids.optional(),
  /** what is missing, where it works in part */
  falls: text.optional(),
  test: z.strictObject({ file: text, name: text }),
});
type Row = z.infer<typeof rowSchema>;

/** Something wrong in the file, at a line. */
export interface Problem {
  line: number;
  what: string;
}

/** A row with the line on which it begins. */
export type PlacedRow = Row & { line: number };

/** Reads the rows; misshapen ones are problems, by row where it has a name. */
export function readRows(source: string): { rows: PlacedRow[]; problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  const [error] = document.errors;
  if (error !== undefined)
    return {
      rows: [],
      problems: [{ line: error.linePos?.[0].line ?? 1, what: error.message.split('\n')[0]! }],
    };
  const list = (document.get('rows') as { items?: YAMLMap[] } | undefined)?.items;
  if (list === undefined) return { rows: [], problems: [{ line: 1, what: 'there is no list "rows"' }] };
  const rows: PlacedRow[] = [];
  const problems: Problem[] = [];
  for (const [index, item] of list.entries()) {
    const line = lines.linePos(item.range?.[0] ?? 0).line;
    const value: unknown = item.toJSON();
    const read = rowSchema.safeParse(value);
    if (read.success) rows.push({ ...read.data, line });
    else
      for (const { path, message } of read.error.issues)
        problems.push({ line, what: `${nameOf(value, index)}: ${path.join('.')}: ${message}` });
  }
  return { rows, problems };
}

const nameOf = (value: unknown, index: number): string => {
  const { row } = (value ?? {}) as { row?: unknown };
  return typeof row === 'string' ? row : `entry ${index + 1}`;
};
