import { MECHANISMS } from '../engine/index.ts';
import type { KnownMechanism } from './checks/ground.ts';

/** The engine's mechanisms by id, with the names of their parameters: what a scenario may switch and set. */
export const ENGINE_MECHANISMS: readonly KnownMechanism[] = Object.values(MECHANISMS).map(
  ({ id, parameters }) => ({
    id,
    parameters: Object.keys(parameters).map((name) => ({ name })),
  }),
);
