import { fileURLToPath } from 'node:url';
import type { CompiledScenario } from '../../src/engine/index.ts';
import { runTask } from '../../src/ensemble/index.ts';
import { column, type Table } from '../../src/results/index.ts';
import { compile } from '../../src/scenario/index.ts';
import { loadScenario } from '../../src/scenario/node/index.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A scenario of this repository, compiled as the command line does. */
export async function compiled(id: string): Promise<CompiledScenario> {
  const loaded = await loadScenario(id, { cwd: root, packageRoot: root });
  if ('problems' in loaded) throw new Error(loaded.problems.map((problem) => problem.message).join('\n'));
  return compile(loaded.scenario, loaded.scenarioHash);
}

/** So many histories of it, with some of it taken otherwise. */
export function histories(
  c: CompiledScenario,
  runs: number,
  change: Partial<CompiledScenario> = {},
  swap = false,
): Table {
  return runTask({ ...c, ...change }, { reading: 0, from: 0, to: runs, seed: 1, replicates: 4, swap });
}

/** The scenario with one mechanism switched off. */
export const without = (
  c: CompiledScenario,
  id: keyof CompiledScenario['on'],
): Partial<CompiledScenario> => ({
  on: { ...c.on, [id]: false },
});

/** The scenario with one number held at a value. */
export function withNumber(c: CompiledScenario, path: string, value: number): Partial<CompiledScenario> {
  if (!c.numbers.some((number) => number.path === path)) throw new Error(`no number ${path}`);
  return {
    numbers: c.numbers.map((number) =>
      number.path === path ? { ...number, value, low: value, high: value } : number,
    ),
  };
}

/** Mean of a column over the rows for which `keep` holds. */
export function mean(table: Table, name: string, keep: (row: number) => boolean = () => true): number {
  const data = column(table, name);
  let sum = 0;
  let n = 0;
  for (let row = 0; row < table.rows; row += 1) {
    if (!keep(row)) continue;
    sum += data[row]!;
    n += 1;
  }
  return n === 0 ? Number.NaN : sum / n;
}

/** Share of rows for which something holds. */
export function shareOf(table: Table, holds: (row: number) => boolean): number {
  let n = 0;
  for (let row = 0; row < table.rows; row += 1) if (holds(row)) n += 1;
  return n / table.rows;
}

/** Share of rows in which this actor leads. */
export const leads = (table: Table, actor: number): number => {
  const leader = column(table, 'leader.standard');
  return shareOf(table, (row) => leader[row] === actor);
};
