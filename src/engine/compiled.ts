import type { AskingMechanism, ChosenModel } from './chosen.ts';
import type { Sizes } from './layout.ts';
import type { MechanismId } from './mechanisms/ids.ts';

/** One number of the scenario with the range it is sampled from; `values` of a parameter point holds one draw of each. */
export interface ScenarioNumber {
  /** Path of the number, e.g. "patronage.loyalty" or "stances.x.y.position". */
  path: string;
  value: number;
  low: number;
  high: number;
  /** documented / inferred / assumed, for the count of what a result rests on */
  kind: 'documented' | 'inferred' | 'assumed';
  claims: readonly string[];
}

/** A recorded event before the free period: what, about whom, and how it enters (given, observed, measured). */
export interface RecordRow {
  day: number;
  kind: number;
  a: number;
  b: number;
  c: number;
  /** number in `values` if >= 0 */
  number: number;
  use: number;
  /** place in `codedMotions`, for decisions; else -1 */
  motion: number;
  source: string;
}

export interface CodedMotion {
  template: number;
  issue: number;
  /** number in `values` of the proposal, or -1 */
  proposal: number;
  /** number in `values` of where things would stand if it failed, or -1: where they stand */
  statusQuo: number;
  target: number;
  office: number;
  rung: number;
  /** -1 where the record does not say who moved, -2 where it was no actor */
  proposer: number;
  /** the mover threatened to leave if it failed */
  threatens: boolean;
  carried: boolean;
}

export interface RungRow {
  id: string;
  effect: number;
  leaves: number;
  body: number;
  majority: number;
}

export interface TemplateRow {
  id: string;
  kind: number;
  body: number;
  appeal: number;
  issue: number;
  perYear: number;
}

export interface ShockRow {
  id: string;
  perYear: number;
  /** what inside the model brings it about, as in DRIVER, and as which of its kinds */
  driver: number;
  part: number;
}

/** An economy with a market for grain; `harvest`, `output` and `prices` of the first day are places in `values`. */
export interface EconomyRow {
  issue: number;
  since: number;
  until: number;
  /** the remainder by 12 of the months in which the harvest is in */
  harvestMonth: number;
  harvest: number;
  output: number;
  prices: number;
}

/** An arena abroad, with the office in whose charge it is (or -1). */
export interface ArenaRow {
  office: number;
  issue: number;
  since: number;
  until: number;
}

/** Something that is tried in an arena: the kind of shock that its failure is. */
export interface AttemptRow {
  arena: number;
  shock: number;
  success: number;
}

/** A body below the center with a majority of its own; `above` is the periphery that stands over it, or -1. */
export interface PeripheryRow {
  above: number;
  issue: number;
  pool: number;
  stance: number;
  own: number;
  posts: number;
  since: number;
  until: number;
}

/** Something that the center decides where policy on the issue lies below `keptFrom`. */
export interface CompetenceRow {
  issue: number;
  keptFrom: number;
}

/** A doctrine about who may lead: its kind, as in DOCTRINE, and the issue or office that it is about, or -1. */
export interface DoctrineRow {
  kind: number;
  issue: number;
  office: number;
  strength: number;
  since: number;
  until: number;
}

/** Ordinary members of one kind; `levied` is 1 where campaigns of enrolment fill it. */
export interface CohortRow {
  members: number;
  growth: number;
  dissent: number;
  levied: number;
}

/** One thing that a shock does. */
export interface EffectRow {
  /** what it moves, as in SWAY */
  column: number;
  issue: number;
  office: number;
  change: number;
}

/**
 * A scenario as the engine reads it: integers, arrays and indices into `numbers`. Fields named like a quantity hold an
 * index into `values`; everything else is hard fact. Numbers outside typed arrays are whole and signed, of 32 bits at most.
 * It is plain data and can be sent to a worker as it is.
 */
export interface CompiledScenario {
  id: string;
  hash: string;
  title: string;
  startDay: number;
  freeDay: number;
  horizonDay: number;
  /** first days of the months visited, and the horizon's day last */
  monthDays: Int32Array;
  /** number of month visits that lie in the documented prefix */
  prefixMonths: number;
  sizes: Sizes;
  actors: string[];
  actorNames: string[];
  actorHash: Uint32Array;
  /** who and what each clock is, for its draws (order: see clocks.ts) */
  clockSubject: Uint32Array;
  clockHash: Uint32Array;
  /** birth day of each actor (for age), or 0 */
  bornDay: Float64Array;
  issues: string[];
  issueHash: Uint32Array;
  bodies: string[];
  bodyHash: Uint32Array;
  inner: number;
  assembly: number;
  congress: number;
  control: number;
  /** voting seats of the inner body at the end of the documented prefix */
  innerSize: number;
  electorate: Int32Array;
  offices: string[];
  officeHash: Uint32Array;
  officeElectorate: Int32Array;
  officePool: Int32Array;
  officeAgenda: Uint8Array;
  officeSlate: Uint8Array;
  officeGatekeeper: Uint8Array;
  officePress: Uint8Array;
  officeArmy: Uint8Array;
  officePolice: Uint8Array;
  officeUntil: Float64Array;
  officeSince: Float64Array;
  pools: string[];
  poolHash: Uint32Array;
  /** offices that fill each pool, [pool][place], -1 after the last: the first that exists on the day counts */
  poolOffices: Int32Array;
  poolPatron: Int32Array;
  poolPosts: Int32Array;
  poolExits: Int32Array;
  poolDelegates: Int32Array;
  poolSeats: Int32Array;
  rungs: RungRow[];
  /** 1 where a body sits jointly with the one that decides on a rung, [rung][body] */
  rungJoint: Uint8Array;
  /** by highest rung in force, 0 none: its effect, -1 without one, and 1 where whoever is on it is out of the assembly or the whole */
  rungEffects: Int32Array;
  rungExpels: Int32Array;
  templates: TemplateRow[];
  templateHash: Uint32Array;
  /** the template by which a letter is read out, or -1 */
  disclosureTemplate: number;
  shocks: ShockRow[];
  /** kinds of shock in their order: those that nothing inside the model brings about, those of the economy, those of arenas */
  plainShocks: Int32Array;
  marketShocks: Int32Array;
  arenaShocks: Int32Array;
  shockHash: Uint32Array;
  /** at most one */
  economies: EconomyRow[];
  arenas: ArenaRow[];
  attempts: AttemptRow[];
  peripheries: PeripheryRow[];
  peripheryIds: string[];
  peripheryHash: Uint32Array;
  competences: CompetenceRow[];
  cohorts: CohortRow[];
  doctrines: DoctrineRow[];
  /** numbers of what each wants, [cohort][issue], -1 where it has no view */
  cohortWant: Int32Array;
  /** 1 where an office answers for the crises of the economy */
  officeAnswers: Uint8Array;
  /** what outside events move, kind by kind, and where those of each kind begin, with the end of all */
  effects: EffectRow[];
  effectStart: Int32Array;
  /** trait numbers, [trait][actor]; those of one trait lie in a row */
  traits: Record<string, Int32Array>;
  likingNumber: Int32Array;
  positionNumber: Int32Array;
  salienceNumber: Int32Array;
  initialBan: boolean;
  initialWatch: boolean;
  initialTerror: boolean;
  /** highest rung decided against each actor before the first day, 0 none */
  initialRung: Int32Array;
  congressIntervalNumber: number;
  /** the number that says what an observed vote counts as, -1: as a whole one */
  recordWeightNumber: number;
  initialHolder: Int32Array;
  initialHeldSince: Float64Array;
  initialSeat: Uint8Array;
  initialOrdinary: Float64Array;
  /** unnamed seats that vote with somebody whatever office he holds, [body][actor] */
  initialFollowers: Float64Array;
  initialCapacity: Float64Array;
  initialCongressDay: number;
  initialPolicyNumber: Int32Array;
  records: RecordRow[];
  codedMotions: CodedMotion[];
  /** what a reform decrees, in the order of days; none before the documented date, none where nothing is reformed */
  decrees: RecordRow[];
  numbers: ScenarioNumber[];
  /** hash of each number's path, which names its sequence of sampled values */
  numberHash: Uint32Array;
  parameterOffset: Record<MechanismId, number>;
  parameterCount: Record<MechanismId, number>;
  on: Record<MechanismId, boolean>;
  /** models of the shelf that stand in for a mechanism's own form; null: its own */
  models: Readonly<Record<AskingMechanism, ChosenModel | null>>;
}
