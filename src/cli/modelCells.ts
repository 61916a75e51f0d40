import type { Plain } from '../shelf/index.ts';
import type { Labels } from './modelLabels.ts';
import { listKind } from './modelLists.ts';

/** Every value of an answer as a row: its path, what it is about where that is known, and the value. */
export function answerCells(
  value: Plain,
  labels: Labels,
  path = '',
  of = '',
): [string, string, string | number][] {
  if (typeof value === 'number' || typeof value === 'string') return [[path, of, value]];
  if (value === null || typeof value === 'boolean') return [[path, of, String(value)]];
  if (!Array.isArray(value))
    return Object.entries(value).flatMap(([key, entry]) =>
      answerCells(entry, labels, path === '' ? key : `${path}.${key}`, of),
    );
  const key = path.replace(/.*\./, '');
  const kind = listKind(key, value, labels);
  return value.flatMap((entry, at) => {
    const name =
      kind === 'actors'
        ? labels.actors[at]!
        : kind === 'issues'
          ? labels.issues[at]!
          : kind === 'table'
            ? `${labels.actors[Math.floor(at / labels.issues.length)]}: ${labels.issues[at % labels.issues.length]}`
            : of;
    return answerCells(entry, labels, `${path}[${at}]`, name);
  });
}
