import type { Chance } from '../engine/wholeRun.ts';
import type { ClaimsBundle, DecisionsBundle, EvidenceBundle, MethodBundle, PeopleBundle } from './lookup.ts';
import type { ScoreData } from './score.ts';
import type { TwinsData } from './twins.ts';

/**
 * What `scripts/web/` compiles for the app, bundle by bundle: one JSON file each under `data/`. Types only, so that the
 * script and the app agree. A page that needs more data adds a bundle here and a file to `scripts/web/bundles/`.
 */

export interface PersonBrief {
  id: string;
  short: string;
  name: string;
  /** script of the person's own papers */
  script?: string;
  born?: string;
  died?: string;
  /** fate in plain words */
  fate?: string;
  color?: { light: string; dark: string; mark: string };
}

/** A claim as a footnote shows it. */
export interface NoteClaim {
  id: string;
  kind: 'documented' | 'inferred' | 'assumed';
  certainty: 'high' | 'medium' | 'low';
  source: string;
  /** short name of the source, and the page */
  citation: string;
  paraphrase: string | null;
  /** the claim speaks against what is told */
  against?: boolean;
}

/** The chances of leaders as the record unfolds: parallel lists, a value for each month. */
export interface Ribbon {
  reading: string;
  /** computed from an older state of the data */
  stale: boolean;
  seed: number;
  runs: number;
  /** the command that computes it */
  recipe: string;
  /** first days of months, the first is the documented date of the scenario */
  dates: string[];
  bands: Band[];
  /** chance of everybody who has no band */
  others: number[];
  rowsHash: string[];
  /** share of the histories that carry each month: the others could hardly have come so far on record */
  effective: number[];
  /** months in which a chance changed by more than dice explain */
  turns: { date: string; person: string | null; change: number; low: number; high: number }[];
}

export interface Band {
  /** null: no one */
  person: string | null;
  chance: number[];
  /** dice, 95 % */
  low: number[];
  high: number[];
  /** lowest and highest over the other readings, where they were run */
  readingLow: number[];
  readingHigh: number[];
}

export interface Seat {
  /** null: the name is not established */
  person: string | null;
  absent?: boolean;
}

export interface Chamber {
  body: string;
  name: string;
  voting: Seat[];
  candidates: Seat[];
}

/** Those who wanted the same in the question of the day. */
export interface Side {
  label: string;
  persons: string[];
}

export interface Stage {
  id: string;
  date: string;
  title: string;
  text: string;
  notes: NoteClaim[];
  /** where sources differ, in our words */
  doubts: string[];
  /** the reform that asks what if */
  whatIf?: { reform: string; question: string };
  /** on the last question of the stage whose sides are on record */
  sides: Side[];
  question?: string;
  chambers: Chamber[];
  offices: { office: string; holders: string[] }[];
}

/** What a historian asks of a source. */
export interface SourceCard {
  short: string;
  origin: string;
  purpose: string;
  value: string;
  limitation: string;
}

export interface StoryData {
  scenarioHash: string;
  scenario: { id: string; title: string; description: string; documentedUntil: string; horizon: string };
  readings: { id: string; name: string; holds: string; heldBy: string; embarrassedBy: string }[];
  persons: PersonBrief[];
  ribbons: Ribbon[];
  /** what is on record, month by month of the ribbon */
  events: { date: string; text: string }[];
  stages: Stage[];
  /** sources that the stages cite, by id */
  sources: Record<string, SourceCard>;
  reforms: { id: string; question: string; date: string }[];
  /** in the order of the scenario, which is that of the worlds' bits */
  causes: { cause: string; name: string; neutral: string }[];
}

export interface ReformCard {
  id: string;
  title: string;
  question: string;
  date: string;
  instead: string;
  proposedBy?: string;
  opposedBy?: string;
  caveat?: string;
  mark: 'restrained' | 'exuberant';
  claims: number;
  changes: number;
  notes: NoteClaim[];
}

export interface WhatIfData {
  reforms: ReformCard[];
}

/** As much of what `plenum run --json` prints as the app shows: who leads at the end, and under each reading. */
export interface RunData {
  /** computed from an older state of the data */
  stale: boolean;
  version: string;
  /** the day on which it was computed */
  computed?: string;
  /** the words of the command that computes it */
  recipe: string;
  seed: number;
  runs: number;
  rowsHash: string;
  /** under the standard reading, most frequent first; no one (null) stands among them */
  chances: Chance[];
  readings: {
    id: string;
    runs: number;
    noOne: number;
    leaders: { person: string; probability: number }[];
  }[];
}

export interface Estimate {
  estimate: number;
  low: number;
  high: number;
}

export interface CauseRow {
  cause: string;
  name: string;
  neutral: string;
  contribution: Estimate;
  butFor: Estimate;
  alone: Estimate;
  letters: string;
  verdict: string;
}

export interface Weighing {
  actual: Estimate;
  neutral: Estimate;
  causes: CauseRow[];
  pair: { first: string; second: string; interaction: Estimate } | null;
  enough: boolean;
  needed: number;
}

/** What a cause rests on: the claims that show it at work, and every number that it moves, down to a page or a reason. */
export interface CauseGround {
  cause: string;
  notes: NoteClaim[];
  numbers: {
    path: string;
    value: number;
    low: number;
    high: number;
    kind: string;
    /** why it is assumed; '' where claims carry it */
    because: string;
    notes: NoteClaim[];
  }[];
}

/** As much of what `plenum why --json` prints as the app shows. */
export interface WhyData {
  scenarioHash: string;
  /** computed from an older state of the data */
  stale: boolean;
  seed: number;
  worlds: number;
  runs: number;
  from: string;
  person: string | null;
  name: string;
  readings: { id: string; name: string; runs: number; thresholds: Weighing[] }[];
  /** in the order of the scenario */
  grounds: CauseGround[];
}

/** Bundles by name. `engine` is read by the workers alone. */
export interface Bundles {
  story: StoryData;
  whatIf: WhatIfData;
  why: WhyData;
  run: RunData;
  twins: TwinsData;
  engine: unknown;
  people: PeopleBundle;
  decisions: DecisionsBundle;
  claims: ClaimsBundle;
  evidence: EvidenceBundle;
  method: MethodBundle;
  score: ScoreData;
}
