import type { Switches } from './switches.ts';

/**
 * The reading of the publication: a chance to win is the share of the votes on that pair (equation 31), of several compromises
 * the one that asks least is taken, distances are parts of the whole scale. Where text and figures differ (whose view gives the
 * opponent's expectation) the figures are followed.
 */
export const PAPER: Switches = {
  statusQuo: 1,
  denominator: 'pair',
  voterRisk: 'own',
  opponentRisk: 'viewer',
  resistance: 'challenged',
  security: 'others-gains',
  selection: 'by-kind',
  compromise: 'least-move',
  ties: 'nearest-match',
  range: 'scale',
};

/** The reading of the program that was released after its author had seen that of the publication. */
export const PROGRAM: Switches = {
  ...PAPER,
  denominator: 'all-pairs',
  compromise: 'lowest-position',
  range: 'first',
};
