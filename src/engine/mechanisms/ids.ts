/** The mechanisms, in the order in which a month runs through them. */
export const MECHANISM_IDS = [
  'economy',
  'shocks',
  'health',
  'presence',
  'patronage',
  'ideology',
  'authority',
  'information',
  'alliances',
  'caucus',
  'discipline',
  'surveillance',
  'coercion',
  'vote',
  'agenda',
  'cult',
  'programmeTheft',
  'patience',
  'abstention',
  'exitThreat',
] as const;
export type MechanismId = (typeof MECHANISM_IDS)[number];
