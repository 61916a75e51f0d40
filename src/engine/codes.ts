/** Codes of motion kinds, ladder effects and powers in the compiled scenario; the words stand in the polity's vocabulary. */
export const MOTION = {
  policy: 0,
  sanction: 1,
  removal: 2,
  appointment: 3,
  rule: 4,
  disclosure: 5,
  enlargement: 6,
  other: 7,
} as const;
export const EFFECT = {
  rebuke: 0,
  pledge: 1,
  'loses-offices': 2,
  'leaves-body': 3,
  'leaves-party': 4,
  exile: 5,
  deportation: 6,
} as const;
export const RECORD = {
  office: 0,
  seat: 1,
  ordinary: 2,
  capacity: 3,
  death: 4,
  shock: 5,
  rule: 6,
  decision: 7,
  congress: 8,
  policy: 9,
  sanction: 10,
  shift: 11,
  letter: 12,
  followers: 13,
  rung: 14,
} as const;
/** Which rule a record of a rule is about (its `b`); what is in force while its `a` is 1. */
export const RULE = { ban: 0, surveillance: 1, terror: 2 } as const;
/** What inside the model brings about a kind of shock; without one it comes at its plain rate. */
export const DRIVER = { none: 0, economy: 1, arena: 2 } as const;
/** How a doctrine works. */
export const DOCTRINE = {
  'one-country': 0,
  seniority: 1,
  'strong-man': 2,
  memory: 3,
  'foreign-plot': 4,
} as const;
/** What an outside event moves. */
export const SWAY = { threat: 0, salience: 1, policy: 2, authority: 3, fatigue: 4 } as const;
/** Columns of the state that start out as numbers of the scenario, and that a reform can set anew: `a` of a shift. */
export const SHIFT = { authority: 0, sense: 1, liking: 2, position: 3, salience: 4 } as const;
/** What a record of capacity (its `c`) leaves behind: nothing, what an illness leaves, or a state for good. */
export const SPELL = { passing: 0, illness: 1, lasting: 2 } as const;
export const USE = { given: 0, observed: 1, measured: 2 } as const;

/** How far a letter on record is known (its `c`): as `letter` in the state has it. */
export const REACH = { sealed: 0, inner: 1, assembly: 2, public: 3 } as const;
