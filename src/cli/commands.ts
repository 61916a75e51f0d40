import type { Register } from './command.ts';

/**
 * The commands by name, in the order in which help lists them. A command's file, and all that it needs, is read only when the
 * command is wanted: reading all takes longer than most commands do.
 */
export const COMMANDS: Readonly<Record<string, () => Promise<Register>>> = {
  run: async () => (await import('./run.ts')).registerRun,
  whatif: async () => (await import('./whatif.ts')).registerWhatif,
  hinges: async () => (await import('./hinges.ts')).registerHinges,
  why: async () => (await import('./why.ts')).registerWhy,
  continuity: async () => (await import('./continuity.ts')).registerContinuity,
  score: async () => (await import('./score.ts')).registerScore,
  sensitivity: async () => (await import('./sensitivity.ts')).registerSensitivity,
  fit: async () => (await import('./fit.ts')).registerFit,
  trace: async () => (await import('./trace.ts')).registerTrace,
  query: async () => (await import('./query.ts')).registerQuery,
  verify: async () => (await import('./verify.ts')).registerVerify,
  export: async () => (await import('./export.ts')).registerExport,
  open: async () => (await import('./open.ts')).registerOpen,
  replay: async () => (await import('./replay.ts')).registerReplay,
  model: async () => (await import('./model.ts')).registerModel,
  tournament: async () => (await import('./tournament.ts')).registerTournament,
  method: async () => (await import('./method.ts')).registerMethod,
  check: async () => (await import('./check.ts')).registerCheck,
  'why-number': async () => (await import('./whyNumber.ts')).registerWhyNumber,
  contradictions: async () => (await import('./contradictions.ts')).registerContradictions,
  readings: async () => (await import('./readings.ts')).registerReadings,
  sources: async () => (await import('./sources.ts')).registerSources,
  search: async () => (await import('./search.ts')).registerSearch,
  dossier: async () => (await import('./dossier.ts')).registerDossier,
  schema: async () => (await import('./schema.ts')).registerSchema,
  worker: async () => (await import('./worker.ts')).registerWorker,
  doctor: async () => (await import('./doctor.ts')).registerDoctor,
};
