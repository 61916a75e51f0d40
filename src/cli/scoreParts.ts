import type { ScoreReport } from './scoreShape.ts';

type Told = ScoreReport['decisions'][number];

/** Which eligible decisions are scored together. */
export const PARTS: Readonly<Record<string, (decision: Told) => boolean>> = {
  'all eligible': () => true,
  contested: ({ unanimity }) => unanimity === 'contested',
  unanimous: ({ unanimity }) => unanimity === 'unanimous',
  'mover on record': ({ proposer }) => proposer !== null,
};
