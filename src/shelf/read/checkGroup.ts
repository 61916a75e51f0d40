import type { Group } from '../../models/index.ts';
import { nameText, type Path, type Report } from './draft.ts';
import { READ_LIMITS } from './limits.ts';
import { type Bounds, LARGEST_AMOUNT, listAt, mappingAt, namesAt, numberAt, valueText } from './values.ts';

const CAPABILITY: Bounds = { low: 0, high: LARGEST_AMOUNT };
const SALIENCE: Bounds = { low: 0, high: 100, unit: 'percent' };

/**
 * A group from its form in files: issues (default: one, "issue"), low and high (0 and 100), actors with name, capability,
 * position and salience in percent (one value, or a list with one for each issue), and reference, one for each issue. What
 * is wrong is reported; the group is then not to be used.
 */
export function checkGroup(value: unknown, path: Path, report: Report): Group {
  const known = ['issues', 'low', 'high', 'actors', 'reference'];
  const draft = mappingAt(value, path, 'the group', known, report);
  const issues = issuesOf(draft.issues, [...path, 'issues'], report);
  const scale = scaleOf(draft, path, report);
  const { rows, actors, capability } = actorsOf(draft.actors, [...path, 'actors'], report);
  const table = (key: 'position' | 'salience', bounds: Bounds): Float64Array =>
    Float64Array.from(
      rows.flatMap((row, i) =>
        perIssue(
          row[key],
          issues,
          [...path, 'actors', i, key],
          `${key} of ${nameText(actors[i]!)}`,
          bounds,
          report,
        ),
      ),
    );
  const group: Group = {
    actors,
    issues,
    capability,
    position: table('position', scale),
    salience: table('salience', SALIENCE).map((percent) => percent / 100),
    ...scale,
  };
  const reference = referenceOf(draft.reference, issues, scale, [...path, 'reference'], report);
  return reference === undefined ? group : { ...group, reference };
}

type Row = Readonly<Record<string, unknown>>;

function actorsOf(value: unknown, path: Path, report: Report) {
  const known = ['name', 'capability', 'position', 'salience'];
  const rows: readonly Row[] = listAt(value, path, 'the list of actors', READ_LIMITS.actors, report).map(
    (entry, i) => mappingAt(entry, [...path, i], `actor ${i + 1}`, known, report),
  );
  const names = rows.map(({ name }) => name);
  const actors = namesAt(names, (i) => [...path, i, 'name'], 'actor', report);
  const capability = Float64Array.from(rows, (row, i) =>
    numberAt(
      row.capability,
      [...path, i, 'capability'],
      `capability of ${nameText(actors[i]!)}`,
      CAPABILITY,
      report,
    ),
  );
  if (rows.length > 0 && capability.every((c) => c === 0))
    report(path, 'nobody has any capability: give it to at least one');
  return { rows, actors, capability };
}

function issuesOf(value: unknown, path: Path, report: Report): readonly string[] {
  if (value === undefined) return ['issue'];
  const entries = listAt(value, path, 'the list of issues', READ_LIMITS.issues, report);
  return namesAt(entries, (k) => [...path, k], 'issue', report);
}

/** The ends of the scale; 0 and 100 where they are faulty, so that positions can still be looked at. */
function scaleOf(
  draft: Readonly<Record<string, unknown>>,
  path: Path,
  report: Report,
): { low: number; high: number } {
  const endOf = (key: 'low' | 'high', otherwise: number): number =>
    draft[key] === undefined
      ? otherwise
      : numberAt(draft[key], [...path, key], `${key} end of the scale`, { low: -1e9, high: 1e9 }, report);
  const low = endOf('low', 0);
  const high = endOf('high', 100);
  if (high > low) return { low, high };
  if (!Number.isNaN(low) && !Number.isNaN(high))
    report([...path, 'high'], `the scale runs from ${low} to ${high}: high must be above low`);
  return { low: 0, high: 100 };
}

/** One value for each issue: a list, or for a single issue the value itself. */
function perIssue(
  value: unknown,
  issues: readonly string[],
  path: Path,
  what: string,
  bounds: Bounds,
  report: Report,
): number[] {
  const values = Array.isArray(value) ? value : [value];
  if (values.length !== issues.length && !(value === undefined || value === null)) {
    report(path, `${what} has ${values.length} values for ${issues.length} issues: give one for each issue`);
    return issues.map(() => Number.NaN);
  }
  return issues.map((issue, k) => {
    const where = issues.length === 1 ? what : `${what} on ${nameText(issue)}`;
    return numberAt(values[k], Array.isArray(value) ? [...path, k] : path, where, bounds, report);
  });
}

/** Where things stand without agreement: NaN where an issue has none, undefined where no issue has one. */
function referenceOf(
  value: unknown,
  issues: readonly string[],
  scale: { low: number; high: number },
  path: Path,
  report: Report,
): Float64Array | undefined {
  if (value === undefined || value === null) return undefined;
  const values = Array.isArray(value) ? value : [value];
  if (values.length !== issues.length) {
    report(path, `reference is ${valueText(value)} for ${issues.length} issues: give one for each issue`);
    return undefined;
  }
  const points = values.map((point, k) =>
    point === null || point === undefined
      ? Number.NaN
      : numberAt(point, [...path, k], `reference of ${nameText(issues[k]!)}`, scale, report),
  );
  return points.every(Number.isNaN) ? undefined : Float64Array.from(points);
}
