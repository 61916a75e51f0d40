import { nameText, type Path, type Place, type Problem } from './draft.ts';
import { type GridRow, gridOf } from './grid.ts';
import { attentionProblems } from './ktabAttention.ts';
import { readCases } from './readCases.ts';
import { type Reading, refuse } from './reading.ts';
import { raggedRows } from './tableRows.ts';
import { numberOfText } from './values.ts';

/** Cells before the first position: name, description, power. */
const FIRST_POSITION = 3;

/** Whether a text begins as KTAB's tables do: name, description, number of actors, number of dimensions; then a header. */
export function looksLikeKtabCsv(text: string): boolean {
  const [first, second] = gridOf(text.split('\n', 8).join('\n'), ',').rows;
  const counts = first?.cells.slice(2, 4).every((cell) => /^\d+$/.test(cell)) ?? false;
  return counts && (first?.cells.length ?? 0) >= 4 && /^actor/i.test(second?.cells[0] ?? '');
}

/**
 * Reads a table of KTAB's spatial model: a line with name, description, number of actors and of dimensions, a header, and a
 * line for each actor with name, description, power, and position and salience in percent for each dimension. Columns are
 * told by their place, as headings differ from file to file; a comma at the end of a line is let pass.
 */
export function readKtabCsv(text: string): Reading {
  const grid = gridOf(text, ',');
  const [title, header, ...rows] = grid.rows;
  if (grid.problems.length > 0) return refuse(grid.problems);
  if (title === undefined || header === undefined || rows.length === 0)
    return refuse([
      { row: 1, column: 1, message: 'this is no table of KTAB: give a title line, a header and actors' },
    ]);
  const dimensions = Number(title.cells[3]);
  const wide = FIRST_POSITION + 2 * dimensions;
  const problems = [...countProblems(title, rows, header, wide), ...raggedRows(header, rows)];
  if (problems.length > 0) return refuse(problems);
  const group = groupIn(header, rows, dimensions);
  const placeOf = (path: Path): Place => placeIn(path, header, rows);
  const overspent = attentionProblems(group.actors, (i) => ({
    row: rows[i]!.line,
    column: FIRST_POSITION + 2,
  }));
  const reading = readCases([{ id: 'table', cluster: 'table', draft: { group }, placeOf }]);
  if (overspent.length === 0) return reading;
  return refuse('problems' in reading ? [...reading.problems, ...overspent] : overspent);
}

function countProblems(title: GridRow, rows: readonly GridRow[], header: GridRow, wide: number): Problem[] {
  const actors = Number(title.cells[2]);
  const columns = header.cells.findLastIndex((cell) => cell !== '') + 1;
  const problems: Problem[] = [];
  if (actors !== rows.length) {
    const message = `the first line promises ${title.cells[2]} actors, and ${rows.length} follow: make them agree`;
    problems.push({ row: title.line, column: 3, message });
  }
  if (wide !== columns) {
    const message = `the first line promises ${title.cells[3]} dimensions, that is ${wide} columns, and the header has ${columns}: make them agree`;
    problems.push({ row: title.line, column: 4, message });
  }
  return problems;
}

function groupIn(header: GridRow, rows: readonly GridRow[], dimensions: number) {
  const places = Array.from({ length: dimensions }, (_, k) => FIRST_POSITION + 2 * k);
  const value = (row: GridRow, at: number): number | string | undefined => {
    const cell = row.cells[at] ?? '';
    return cell === '' ? undefined : (numberOfText(cell) ?? cell);
  };
  return {
    issues: places.map((at, k) => dimensionName(header.cells[at] ?? '', k)),
    actors: rows.map((row) => ({
      name: row.cells[0] ?? '',
      capability: value(row, 2),
      position: places.map((at) => value(row, at)),
      salience: places.map((at) => value(row, at + 1)),
    })),
  };
}

/** "Policy Position" is about policy; "Pstn2" is about the second dimension. */
function dimensionName(heading: string, index: number): string {
  const subject = heading.replace(/\s*(?:position|pstn)\s*/i, '').trim();
  return subject === '' || /^\d+$/.test(subject) ? `dimension ${index + 1}` : nameText(subject);
}

function placeIn(path: Path, header: GridRow, rows: readonly GridRow[]): Place {
  const [, list, index, part, issue] = path;
  const k = typeof issue === 'number' ? issue : 0;
  if (list !== 'actors' || typeof index !== 'number') return { row: header.line, column: FIRST_POSITION + 1 };
  const at =
    part === 'position'
      ? FIRST_POSITION + 2 * k
      : part === 'salience'
        ? FIRST_POSITION + 2 * k + 1
        : part === 'capability'
          ? 2
          : 0;
  return { row: rows[index]?.line ?? header.line, column: at + 1 };
}
