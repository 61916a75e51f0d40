import { join, resolve } from 'node:path';
import { type FileTable, type Legend, openDatabase } from '../../results/store/index.ts';
import type { WrittenExperiment } from '../index.ts';
import { PLACES } from './places.ts';

/**
 * A folder as a database: `runs`, one row for each history; `events`, where they were asked for; and what numbers in them stand
 * for, `actors` and `readings`. Throws QueryProblem where there are no parts yet.
 */
export function openFolderDatabase(path: string, written: WrittenExperiment) {
  const tables: FileTable[] = [
    { name: 'runs', folder: resolve(path, PLACES.runs) },
    ...(written.events ? [{ name: 'events', folder: resolve(join(path, PLACES.events)) }] : []),
  ];
  return openDatabase(tables, legendsOf(written));
}

const legendsOf = ({ actors, readings }: WrittenExperiment): Legend[] => [
  {
    name: 'actors',
    columns: [
      { name: 'actor', type: 'INTEGER' },
      { name: 'id', type: 'VARCHAR' },
      { name: 'name', type: 'VARCHAR' },
    ],
    rows: actors.map(({ id, name }, actor) => [actor, id, name]),
  },
  {
    name: 'readings',
    columns: [
      { name: 'reading', type: 'INTEGER' },
      { name: 'id', type: 'VARCHAR' },
      { name: 'name', type: 'VARCHAR' },
    ],
    rows: readings.map(({ id, name }, reading) => [reading, id, name]),
  },
];
