import type { Register } from './command.ts';
import { registerRun } from './run.ts';

/** The commands, in the order in which help lists them. */
export const COMMANDS: readonly Register[] = [registerRun];
