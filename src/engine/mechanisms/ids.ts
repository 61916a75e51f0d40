/** The mechanisms, in the order in which a month runs through them. */
export const MECHANISM_IDS = [
  'economy',
  'arena',
  'shocks',
  'health',
  'presence',
  'patronage',
  'peripheries',
  'cohorts',
  'ideology',
  'authority',
  'information',
  'alliances',
  'caucus',
  'discipline',
  'vote',
  'agenda',
  'cult',
  'programmeTheft',
  'patience',
] as const;
export type MechanismId = (typeof MECHANISM_IDS)[number];
