/** What became of a person in the end, in plain words. */
export const FATES = [
  'died',
  'suicide',
  'executed',
  'murdered',
  'assassinated',
  'died-in-custody',
  'killed',
  'living',
  'unknown',
] as const;
export type Fate = (typeof FATES)[number];

export const BODY_KINDS = [
  'congress',
  'committee',
  'bureau',
  'secretariat',
  'commission',
  'government',
  'police',
  'army',
  'international',
  'soviet',
  'republic',
  'city',
  'other',
] as const;
export type BodyKind = (typeof BODY_KINDS)[number];

/** What an office can do. `appoints` fills the posts of a pool; `agenda` sets date, venue and order of a body's business. */
export const POWER_KINDS = [
  'appoints',
  'agenda',
  'gatekeeper',
  'press',
  'army',
  'police',
  'chair',
  'slate',
] as const;
export type PowerKind = (typeof POWER_KINDS)[number];

/** Where the cell of an ordinary member meets. */
export const CELL_KINDS = ['factory', 'village', 'army', 'office', 'school'] as const;
export type CellKind = (typeof CELL_KINDS)[number];

/** How a doctrine about who may lead works. */
export const DOCTRINE_KINDS = ['one-country', 'seniority', 'strong-man', 'memory', 'foreign-plot'] as const;
export type DoctrineKind = (typeof DOCTRINE_KINDS)[number];

export const RULE_KINDS = [
  'voting',
  'quorum',
  'election',
  'appointment',
  'expulsion',
  'faction-ban',
  'session-interval',
  'size',
  'secrecy',
  'discipline',
  'competence',
  'surveillance', // the security police report on members
  'terror', // persons can be sentenced at speed, without appeal: only then are orders against the elite possible
] as const;
export type RuleKind = (typeof RULE_KINDS)[number];

/** Traits of an actor that the mechanisms read; each 0-1 unless said otherwise. */
export const TRAITS = [
  'authority', // personal standing, not inheritable
  'seniority', // early membership of the party
  'theory', // credentials as a theorist
  'deviation', // past departures that opponents can use
  'apparatus-sense', // how much weight he gives to administrative power when he judges rivals
  'initiative', // how readily he tables motions and leads an attack
  'service', // how well he serves the requests of those he appoints
  'illnesses-per-year', // rate of disabling illness, per year
  'illness-severity', // share of capacity lost in one illness
  'disobedience', // how far he works on against doctors' orders
] as const;
export type Trait = (typeof TRAITS)[number];

export const MOTION_KINDS = [
  'policy',
  'sanction',
  'removal',
  'appointment',
  'rule',
  'disclosure',
  'enlargement',
  'other',
] as const;
export type MotionKind = (typeof MOTION_KINDS)[number];

/** How a recorded event enters a history: set as outside fact, set and weighed by its own chance, or a noisy figure that only weighs. */
export const RECORD_USES = ['given', 'observed', 'measured'] as const;
export type RecordUse = (typeof RECORD_USES)[number];

/** How a copy of a document can cease to be where it was. */
export const COPY_ENDS = ['burnt', 'destroyed', 'lost', 'handed-on'] as const;
export type CopyEnd = (typeof COPY_ENDS)[number];

export const MARKS = [
  'star',
  'circle',
  'triangle',
  'diamond',
  'square',
  'triangle-down',
  'pentagon',
  'cross',
  'hexagon',
  'x',
] as const;
export type Mark = (typeof MARKS)[number];
