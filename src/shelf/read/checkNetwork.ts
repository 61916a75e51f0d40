import type { Network } from '../../models/index.ts';
import { nameText, type Path, type Report } from './draft.ts';
import { READ_LIMITS } from './limits.ts';
import { type Bounds, listAt, mappingAt, namesAt, numberAt } from './values.ts';

const SHARE: Bounds = { low: 0, high: 1 };
const OPINION: Bounds = { low: -1e9, high: 1e9 };
/** Rows of published matrices add up to one as far as their digits go. */
const ROW_SLACK = 1e-6;

/**
 * A network from its form in files: members, topics (default: one, "opinion"), influence (a row for each member that sums to
 * one), opinion (one for each member, or a row with one for each topic), openness.
 */
export function checkNetwork(value: unknown, path: Path, report: Report): Network {
  const known = ['members', 'topics', 'influence', 'opinion', 'openness'];
  const draft = mappingAt(value, path, 'the network', known, report);
  const list = listAt(draft.members, [...path, 'members'], 'the list of members', READ_LIMITS.actors, report);
  const members = namesAt(list, (i) => [...path, 'members', i], 'member', report);
  const topics = topicsOf(draft.topics, [...path, 'topics'], report);
  const at = (key: string): Path => [...path, key];
  const influence = matrixAt(
    draft.influence,
    at('influence'),
    'influence on',
    members,
    members,
    SHARE,
    report,
  );
  members.forEach((name, i) => {
    const sum = influence.slice(i * members.length, (i + 1) * members.length).reduce((a, b) => a + b, 0);
    if (Math.abs(sum - 1) > ROW_SLACK)
      report([...at('influence'), i], `influence on ${nameText(name)} adds up to ${sum}: each row sums to 1`);
  });
  const opinion = matrixAt(draft.opinion, at('opinion'), 'opinion of', members, topics, OPINION, report);
  const network: Network = {
    members,
    topics,
    influence: Float64Array.from(influence),
    opinion: Float64Array.from(opinion),
  };
  if (draft.openness === undefined) return network;
  const openness = matrixAt(draft.openness, at('openness'), 'openness of', members, [''], SHARE, report);
  return { ...network, openness: Float64Array.from(openness) };
}

function topicsOf(value: unknown, path: Path, report: Report): readonly string[] {
  if (value === undefined) return ['opinion'];
  const list = listAt(value, path, 'the list of topics', READ_LIMITS.issues, report);
  return namesAt(list, (t) => [...path, t], 'topic', report);
}

/** A table row by row: a list of rows, or where there is one column, a list of values. */
function matrixAt(
  value: unknown,
  path: Path,
  what: string,
  rows: readonly string[],
  columns: readonly string[],
  bounds: Bounds,
  report: Report,
): readonly number[] {
  const list = listAt(value, path, `${what} members`, READ_LIMITS.actors, report);
  if (list.length > 0 && list.length !== rows.length)
    report(path, `${list.length} rows for ${rows.length} members: give one for each member`);
  return rows.flatMap((name, i) => {
    const entry = list[i];
    const cells: readonly unknown[] = Array.isArray(entry) ? entry : [entry];
    if (entry !== undefined && cells.length !== columns.length)
      report(
        [...path, i],
        `${what} ${nameText(name)} has ${cells.length} values: give ${columns.length}, one for each column`,
      );
    if (entry === undefined || cells.length !== columns.length) return columns.map(() => 1 / columns.length);
    return cells.map((cell, k) =>
      numberAt(
        cell,
        Array.isArray(entry) ? [...path, i, k] : [...path, i],
        `${what} ${nameText(name)}`,
        bounds,
        report,
      ),
    );
  });
}
