import { registerCheck } from './check.ts';
import type { Register } from './command.ts';
import { registerContinuity } from './continuity.ts';
import { registerContradictions } from './contradictions.ts';
import { registerDoctor } from './doctor.ts';
import { registerDossier } from './dossier.ts';
import { registerExport } from './export.ts';
import { registerFit } from './fit.ts';
import { registerHinges } from './hinges.ts';
import { registerMethod } from './method.ts';
import { registerModel } from './model.ts';
import { registerOpen } from './open.ts';
import { registerQuery } from './query.ts';
import { registerReadings } from './readings.ts';
import { registerReplay } from './replay.ts';
import { registerRun } from './run.ts';
import { registerSchema } from './schema.ts';
import { registerScore } from './score.ts';
import { registerSearch } from './search.ts';
import { registerSensitivity } from './sensitivity.ts';
import { registerSources } from './sources.ts';
import { registerTournament } from './tournament.ts';
import { registerTrace } from './trace.ts';
import { registerVerify } from './verify.ts';
import { registerWhatif } from './whatif.ts';
import { registerWhy } from './why.ts';
import { registerWhyNumber } from './whyNumber.ts';
import { registerWorker } from './worker.ts';

/** The commands, in the order in which help lists them. */
export const COMMANDS: readonly Register[] = [
  registerRun,
  registerWhatif,
  registerHinges,
  registerWhy,
  registerContinuity,
  registerScore,
  registerSensitivity,
  registerFit,
  registerTrace,
  registerQuery,
  registerVerify,
  registerExport,
  registerOpen,
  registerReplay,
  registerModel,
  registerTournament,
  registerMethod,
  registerCheck,
  registerWhyNumber,
  registerContradictions,
  registerReadings,
  registerSources,
  registerSearch,
  registerDossier,
  registerSchema,
  registerWorker,
  registerDoctor,
];
