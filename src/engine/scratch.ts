import type { Sizes } from './layout.ts';

/** The terms of a member's utility in a vote, in the order in which traces print them. */
export const TERMS = ['policy', 'person', 'line', 'cue', 'tie', 'unity'] as const;

/** Room to work in, allocated once: everything that a vote or a review computes on its way. */
export interface Scratch {
  /** own judgment of each actor on the motion, before anybody's cue */
  own: Float64Array;
  line: Float64Array;
  /** public stance of each actor, -1 against to 1 for */
  stance: Float64Array;
  /** utility of each voting actor, then of each patron's ordinary members */
  utility: Float64Array;
  /** chances of voting for, in the order of voters, then patrons */
  chances: Float64Array;
  votes: Float64Array;
  /** how many members share each of these chances */
  groupSizes: Float64Array;
  /** who votes on the motion at hand: actors, then patrons of ordinary members, and how many votes in all */
  voters: Int32Array;
  voterCount: number;
  patrons: Int32Array;
  patronCount: number;
  members: number;
  blocSum: Float64Array;
  blocWeight: Float64Array;
  /** what stands behind each name a member could join */
  sides: { members: Float64Array; strength: Float64Array; affinity: Float64Array; shared: Float64Array };
  options: Float64Array;
  optionHash: Uint32Array;
  optionIndex: Int32Array;
  order: Int32Array;
  /** members and candidates of the inner body who live, listed anew whenever seats change */
  inner: Int32Array;
  innerCount: number;
  /** the same and, after them, those put out of it who are still within reach: everybody whom one may have to reckon with */
  feared: Int32Array;
  fearedCount: number;
  /** who could move a motion this month, in the order of actors, and how much each wants the motion at hand */
  movers: Int32Array;
  moverCount: number;
  drives: Float64Array;
  /** 1 for each actor who holds an office, as last listed */
  holdsOffice: Float64Array;
  cue: number;
  announced: number;
  unityWeight: number;
  beta: number;
  votesFor: number;
  votesAgainst: number;
  capitulated: boolean;
  /** who held each office after the swap */
  swappedHolder: Float64Array;
}

export function createScratch(sizes: Sizes): Scratch {
  const { actors, groups } = sizes;
  return {
    own: new Float64Array(actors),
    line: new Float64Array(actors),
    stance: new Float64Array(groups),
    utility: new Float64Array(actors + groups),
    chances: new Float64Array(actors + groups),
    votes: new Float64Array(actors + groups),
    groupSizes: new Float64Array(actors + groups),
    voters: new Int32Array(actors),
    voterCount: 0,
    patrons: new Int32Array(groups),
    patronCount: 0,
    members: 0,
    blocSum: new Float64Array(actors),
    blocWeight: new Float64Array(actors),
    sides: {
      members: new Float64Array(actors),
      strength: new Float64Array(actors),
      affinity: new Float64Array(actors),
      shared: new Float64Array(actors),
    },
    options: new Float64Array(actors + 2),
    optionHash: new Uint32Array(actors + 2),
    optionIndex: new Int32Array(actors + 2),
    order: new Int32Array(actors),
    inner: new Int32Array(actors),
    innerCount: 0,
    feared: new Int32Array(actors),
    fearedCount: 0,
    movers: new Int32Array(actors),
    moverCount: 0,
    drives: new Float64Array(actors),
    holdsOffice: new Float64Array(actors),
    cue: 0,
    announced: 0,
    unityWeight: 0,
    beta: 1,
    votesFor: 0,
    votesAgainst: 0,
    capitulated: false,
    swappedHolder: new Float64Array(sizes.offices),
  };
}
