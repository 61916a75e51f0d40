import { registerCheck } from './check.ts';
import type { Register } from './command.ts';
import { registerDoctor } from './doctor.ts';
import { registerExport } from './export.ts';
import { registerQuery } from './query.ts';
import { registerReplay } from './replay.ts';
import { registerRun } from './run.ts';
import { registerSchema } from './schema.ts';
import { registerTrace } from './trace.ts';
import { registerVerify } from './verify.ts';
import { registerWorker } from './worker.ts';

/** The commands, in the order in which help lists them. */
export const COMMANDS: readonly Register[] = [
  registerRun,
  registerTrace,
  registerQuery,
  registerVerify,
  registerExport,
  registerReplay,
  registerCheck,
  registerSchema,
  registerWorker,
  registerDoctor,
];
