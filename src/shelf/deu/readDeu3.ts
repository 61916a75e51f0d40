import type { Group } from '../../models/index.ts';
import type { Problem } from '../read/draft.ts';
import { type GridRow, gridOf } from '../read/grid.ts';
import { type Reading, refuse } from '../read/reading.ts';
import { numberOfText } from '../read/values.ts';
import type { Case } from '../situation.ts';
import { deuDate } from './deuDate.ts';
import type { DeuIssue } from './deuIssue.ts';
import { treatyVotes } from './treatyVotes.ts';

const NEEDED = ['isnr', 'prnr', 'proc', 'counvte', 'intro', 'finact', 'rp', 'out'] as const;
/** The row under the header holds the gross domestic product of each actor instead of an issue. */
const FIRST_ISSUE = 1;

/**
 * Reads issues from the tab-separated form of DEU III (R. Arregui and C. Perarnaud, "A new dataset on legislative
 * decision-making in the European Union", Journal of European Public Policy 29 (2022), data at doi 10.34810/data53): a
 * header, a row with gross domestic products, a row for each issue with positions `p<actor>` and saliences `s<actor>` in
 * percent, the reference point `rp` and the outcome `out`.
 *
 * An actor takes part in an issue on which he has a position; a salience that is not given counts as 0. Capabilities are
 * treaty votes on the day of the final act, or of the introduction where that is not known.
 */
export function readDeuIssues(
  text: string,
): { readonly issues: readonly DeuIssue[] } | { problems: readonly Problem[] } {
  const grid = gridOf(text, '\t');
  const [header, ...rows] = grid.rows;
  const missing = NEEDED.filter((name) => header?.cells.includes(name) !== true);
  const actors = header === undefined ? [] : actorsOf(header.cells);
  if (header === undefined || missing.length > 0 || actors.length < 3) {
    const what =
      actors.length < 3 ? ['positions p... and saliences s... of three actors', ...missing] : missing;
    const message = `this is no table of DEU III: no column ${what.join(', ')}`;
    return { problems: [...grid.problems, { row: header?.line ?? 1, column: 1, message }] };
  }
  const problems: Problem[] = [...grid.problems];
  const issues = rows.slice(FIRST_ISSUE).flatMap((row) => issueOf(row, header.cells, actors, problems) ?? []);
  if (issues.length === 0 && problems.length === 0)
    problems.push({ row: header.line, column: 1, message: 'the table holds no issue' });
  return problems.length > 0 ? { problems } : { issues };
}

/** DEU III as cases: each issue a group of one issue, its bill as cluster. */
export function readDeu3(text: string): Reading {
  const read = readDeuIssues(text);
  if ('problems' in read) return refuse(read.problems);
  return { cases: read.issues.filter(({ group }) => group.actors.length > 0).map(deuCase) };
}

/** An issue as a case: a group of one issue, its bill as cluster. */
export function deuCase({ id, dossier, group, outcome }: DeuIssue): Case {
  const known = Number.isNaN(outcome) ? {} : { outcome: Float64Array.of(outcome) };
  return { id, cluster: dossier, situation: { kind: 'group', value: group }, ...known };
}

/** Actors that have both a column of positions and one of saliences. */
const actorsOf = (header: readonly string[]): readonly string[] =>
  header
    .filter((name) => name.startsWith('p') && header.includes(`s${name.slice(1)}`))
    .map((name) => name.slice(1));

function issueOf(
  row: GridRow,
  header: readonly string[],
  actors: readonly string[],
  problems: Problem[],
): DeuIssue | undefined {
  const cell = (name: string): string => row.cells[header.indexOf(name)] ?? '';
  const percent = (name: string): number => {
    const text = cell(name);
    if (text === '') return Number.NaN;
    const value = numberOfText(text) ?? Number.NaN;
    if (value >= 0 && value <= 100) return value;
    const column = header.indexOf(name) + 1;
    problems.push({ row: row.line, column, message: `${name} is "${text}": give a number from 0 to 100` });
    return Number.NaN;
  };
  const day = deuDate(cell('finact')) ?? deuDate(cell('intro'));
  const [procedure, rule] = [cell('proc'), cell('counvte')];
  if (
    day === undefined ||
    (procedure !== 'COD' && procedure !== 'CNS') ||
    (rule !== 'QMV' && rule !== 'Unan')
  ) {
    const message = `issue ${cell('isnr')}: give dates, proc (COD or CNS) and counvte (QMV or Unan)`;
    problems.push({ row: row.line, column: 1, message });
    return undefined;
  }
  const stances = actors.map((actor) => ({ actor, position: percent(`p${actor}`) }));
  const present = stances.filter(({ position }) => !Number.isNaN(position));
  const group: Group = {
    actors: present.map(({ actor }) => actor),
    issues: [cell('isnr')],
    capability: Float64Array.from(present, ({ actor }) => treatyVotes(actor, day)),
    position: Float64Array.from(present, ({ position }) => position),
    salience: Float64Array.from(present, ({ actor }) => (percent(`s${actor}`) || 0) / 100),
    low: 0,
    high: 100,
  };
  const reference = percent('rp');
  return {
    id: cell('isnr'),
    dossier: cell('prnr'),
    group: Number.isNaN(reference) ? group : { ...group, reference: Float64Array.of(reference) },
    outcome: percent('out'),
    procedure,
    rule,
  };
}
