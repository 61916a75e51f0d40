import { expose } from 'comlink';
import { type Problem, readTable } from 'plenum/shelf';
import { runShelf, type ShelfRun } from './shelfRuns.ts';

/** A table as pasted or dropped, and how to read it. */
export interface LabTask {
  readonly text: string;
  readonly fileName: string;
  /** ends of the scale, where the table does not say them */
  readonly scale: { readonly low: number; readonly high: number } | null;
  readonly seed: number;
  /** which case of the table; 0 for the first */
  readonly at: number;
}

/** What a table held, and of the case asked for what all models answered. */
export type LabResult =
  | { readonly problems: readonly Problem[] }
  | {
      readonly cases: readonly string[];
      readonly group: LabGroup | null;
      readonly runs: readonly ShelfRun[];
    };

/** The group in a case, for the charts. */
export interface LabGroup {
  readonly actors: readonly string[];
  readonly issues: readonly string[];
  readonly position: readonly number[];
  readonly low: number;
  readonly high: number;
}

const labWorker = {
  run({ text, fileName, scale, seed, at }: LabTask, told: (models: number) => void): LabResult {
    const reading = readTable(text, { fileName, scale: scale ?? undefined });
    if ('problems' in reading) return { problems: reading.problems };
    const chosen = reading.cases[at] ?? reading.cases[0];
    const runs: ShelfRun[] = [];
    if (chosen !== undefined)
      runShelf(chosen, seed, (run) => {
        runs.push(run);
        told(runs.length);
      });
    const group = chosen?.situation.kind === 'group' ? chosen.situation.value : null;
    return {
      cases: reading.cases.map(({ id }) => id),
      group: group && {
        ...{ actors: group.actors, issues: group.issues, low: group.low, high: group.high },
        position: Array.from(group.position),
      },
      runs,
    };
  },
};
export type LabWorker = typeof labWorker;

expose(labWorker);
