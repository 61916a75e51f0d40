import type { TaskDescription } from './taskDescription.ts';

/** What a task leaves behind: Parquet files, as bytes. */
export interface Part {
  runs: Uint8Array;
  /** null where the task asks for none */
  events: Uint8Array | null;
}

/** Something that computes parts: here, on threads, or on other machines. Which one makes no difference to the bytes. */
export interface PartRunner {
  /** undefined where it was told to stop before the part came */
  run(task: TaskDescription): Promise<Part | undefined>;
  close(): Promise<void>;
}
