import { ReplyError } from 'ioredis';
import { ExperimentProblem } from '../folder/index.ts';

/** Whether the server has answered, and its answer was no: its memory or its disk is full, it only reads, it wants a password. */
export const isRefusal = (problem: unknown): problem is Error =>
  problem instanceof (ReplyError as typeof Error);

/** A server's refusal in words that say whose it is; any other problem as it is. */
export const inWords = (shown: string, problem: unknown): unknown =>
  isRefusal(problem)
    ? new ExperimentProblem(
        `the server at ${shown} refuses: ${problem.message.replace(/\.$/, '')}; mend that on the server (its memory, its disk, its rights)`,
      )
    : problem;
