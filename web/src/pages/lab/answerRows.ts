import type { Plain } from 'plenum/shelf';
import type { ShelfRun } from './shelfRuns.ts';

/** Every number and word of all answers in long form: model, path, value. */
export function answerRows(runs: readonly ShelfRun[]): (string | number)[][] {
  return runs.flatMap(({ model, answer, problems = [] }) => [
    ...problems.map((problem) => [model, 'refused', problem]),
    ...(answer === undefined ? [] : cells(answer, '').map(([path, value]) => [model, path, value])),
  ]);
}

function cells(value: Plain, path: string): [string, string | number][] {
  if (value === null) return [];
  if (typeof value === 'object')
    return Object.entries(value).flatMap(([key, entry]) =>
      cells(entry as Plain, path === '' ? key : `${path}.${key}`),
    );
  return [[path, typeof value === 'boolean' ? String(value) : value]];
}
