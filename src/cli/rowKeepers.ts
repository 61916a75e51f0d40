import { memoryRows, type RowKeeper } from '../results/index.ts';
import { fileRows } from '../results/store/index.ts';

/** Up to so many rows are held in memory; more lie in a temporary file, so that memory does not grow with them. */
const ROWS_IN_MEMORY = 50_000;

/** Room for the rows of each reading. Close it once they have been summed up. */
export function keepRows(runs: readonly number[]): { keepers: readonly RowKeeper[]; close(): void } {
  const few = runs.reduce((sum, count) => sum + count, 0) <= ROWS_IN_MEMORY;
  const keepers = runs.map((count) => (few || count === 0 ? memoryRows(count) : fileRows(count)));
  return {
    keepers,
    close() {
      for (const keeper of keepers) keeper.close();
    },
  };
}
