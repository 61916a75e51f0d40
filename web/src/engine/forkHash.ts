import type { ForkRows } from 'plenum/ensemble';
import { joinTables, rowsHash } from 'plenum/results';

/** The columns that tell who leads at the end; the hash of a month, of twins and of causes covers these. */
export const LEADER_COLUMNS = ['point', 'replicate', 'logWeight', 'leader.standard'];

/** The fingerprint of the rows of a fork, world after world, as the command line prints it: over the columns of leaders. */
export const forkHash = ({ tables }: ForkRows): string =>
  rowsHash(
    joinTables(
      tables.map(({ rows, columns }) => ({
        rows,
        columns: columns.filter(({ name }) => LEADER_COLUMNS.includes(name)),
      })),
    ),
  );
