/** What can happen in a history. */
export const EVENT_KINDS = [
  'illness',
  'recovery',
  'death',
  'shock',
  'tabled',
  'postponed',
  'withdrawn',
  'decision',
  'office',
  'seat',
  'sanction',
  'recantation',
  'congress',
  'bloc',
  'letter',
  'disclosure',
  'mantle',
  'policy',
  'threshold',
  'watch',
  'detection',
  'threat',
  'veto',
  'refusal',
  'seizure',
  'harvest',
  'order',
  'unnamed',
  'stop',
  'rising',
  'objection',
  'overruled',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** What a sink is told of an event: indices into the scenario's tables, -1 where there is none, and numbers. */
export interface HappenedEvent {
  kind: EventKind;
  day: number;
  documented: boolean;
  actor: number;
  other: number;
  place: number;
  amount: number;
  /** Only with decisions: a copy of the terms that made it. */
  decision?: DecisionDetail;
  label?: string;
}

export interface DecisionDetail {
  template: number;
  kind: number;
  body: number;
  issue: number;
  target: number;
  office: number;
  rung: number;
  proposer: number;
  proposal: number;
  statusQuo: number;
  chance: number;
  votesFor: number;
  votesAgainst: number;
  votesAbstaining: number;
  majority: number;
  carried: boolean;
  capitulated: boolean;
  /** the mover said that he would leave if it failed */
  threat: boolean;
  /** mean contribution of each term to the members' utility, in the order of TERMS, weighted by members */
  terms: number[];
  /** each actor's stance, -1 to 1 */
  stances: number[];
  /** parameters a term rests on that were in force: announced line, appointed share, ban */
  appointedShare: number;
  announced: number;
}

/** Something that watches a history. A sink sees and never touches: it has no access to chance and its answers are ignored. */
export interface EventSink<W> {
  event(event: HappenedEvent, world: Readonly<W>): void;
}
