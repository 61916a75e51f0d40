import { USUAL_SANCTIONED } from './constants.ts';
import type { Sizes } from './layout.ts';
import { apart, type Room } from './room.ts';

/** The terms of a member's utility in a vote, in the order in which traces print them. */
export const TERMS = ['policy', 'person', 'line', 'cue', 'tie', 'unity', 'exit'] as const;

/** Room to work in, allocated once: everything that a vote or a review computes on its way. */
export interface Scratch {
  /** own judgment of each actor on the motion, before anybody's cue */
  own: Float64Array;
  /** the same of the inner body, in its order, once its blocs have met */
  judged: Float64Array;
  line: Float64Array;
  /** public stance of each actor, -1 against to 1 for */
  stance: Float64Array;
  /** utility of each voting actor, then of each patron's ordinary members */
  utility: Float64Array;
  /** log-odds to either side of even between which each abstains, in the order of utilities; read where abstaining is on */
  band: Float64Array;
  /** chances of voting for, in the order of voters, then patrons */
  chances: Float64Array;
  /** utility of each patron's people in a quick poll, in the order of patrons */
  leaning: Float64Array;
  votes: Float64Array;
  /** how many members share each of these chances */
  groupSizes: Float64Array;
  /** who votes on the motion at hand: actors (listed where their utilities are set), patrons of ordinary members, and how many votes in all */
  voters: Int32Array;
  voterCount: number;
  patrons: Int32Array;
  patronCount: number;
  members: number;
  /** by bloc, by the actor whose name it bears, and last for those in none; both serve whoever sums over blocs */
  blocSum: Float64Array;
  blocWeight: Float64Array;
  /** what the inner body's deliberation has in common for all motions at one sitting, in its order; see `seatInner` */
  reach: Float64Array;
  voice: Float64Array;
  /** votes that go by his stance: his own and those of his people */
  backing: Float64Array;
  ownBloc: Int32Array;
  /** the blocs there are, and the sums of `reach` (with those who say nothing) and of `voice` */
  blocs: Int32Array;
  blocCount: number;
  cueWeight: number;
  voices: number;
  /** who is in a bloc, and who in none, while positions move */
  joined: Int32Array;
  apart: Int32Array;
  /** by bloc and issue: what its members hold, weighed */
  blocPosition: Float64Array;
  /** members of each bloc, by the actor whose name it bears, while alliances are reviewed */
  blocSize: Int32Array;
  /** the name under which each member can be joined; the number of actors: none */
  side: Int32Array;
  /** what stands behind each name a member could join, and, last, behind none */
  sides: { members: Int32Array; strength: Float64Array; affinity: Float64Array; shared: Float64Array };
  /** the names that one member could join, each once */
  sideNames: Int32Array;
  options: Float64Array;
  optionHash: Uint32Array;
  optionIndex: Int32Array;
  order: Int32Array;
  /** place of each of the inner body in that order */
  rank: Int32Array;
  /** members and candidates of the inner body who live, listed anew whenever seats change */
  inner: Int32Array;
  innerCount: number;
  /** the same and, after them, those put out of it who are still within reach: everybody whom one may have to reckon with */
  feared: Int32Array;
  fearedCount: number;
  /** somebody has been struck since these were listed, and is not yet among those feared */
  outdated: boolean;
  /** who could move a motion this month, in the order of actors */
  movers: Int32Array;
  moverCount: number;
  /** in their order, initiative and presence */
  zeal: Float64Array;
  there: Float64Array;
  /** how much each mover wants each motion, a row for each, and how much whoever wants it most does */
  drives: Float64Array;
  keenest: Float64Array;
  /** who votes in the inner body, who of them may lead, and the rivals of one of these, while thresholds are measured */
  peers: Int32Array;
  peerCount: number;
  matches: Int32Array;
  rivals: Int32Array;
  /** seniority of each of the inner body, in its order */
  age: Float64Array;
  /** what each actor makes of power over posts in judging rivals, and the most that he fears: the dead fear nobody */
  insight: Float64Array;
  worst: Float64Array;
  /** how well each actor was at the start of a month, and would be after one without an illness; 1 for whoever is to be struck */
  before: Float64Array;
  recovered: Float64Array;
  due: Int32Array;
  /** who lives under sanction, found likewise; other places hold anybody */
  sanctioned: Int32Array;
  sanctionedCount: number;
  /** who falls ill or dies this month, in the order of actors */
  struck: Int32Array;
  /** 1 for whoever lives within reach, found with the inner body */
  within: Int32Array;
  /** those within reach who are unfit to take part in person */
  absent: Int32Array;
  /** part of his clients that each actor loses in a quarter */
  leaving: Float64Array;
  /** part of a pool's posts that he gains while it is refilled; else 0 */
  gained: Float64Array;
  /** how many offices each actor holds, as last counted; whether one has been filled since, and the day on which one begins or ends */
  officesHeld: Int32Array;
  officesChanged: boolean;
  officesUntil: number;
  cue: number;
  announced: number;
  unityWeight: number;
  /** how sharply the body decides, and the spread of a sitting's mood in log-odds, with what members decide each for himself */
  beta: number;
  spread: number;
  /** by how many votes the rough stances of a quick poll can mislead, and whether those last heard are exact */
  slack: number;
  exact: boolean;
  /** in a quick poll, how many of the votes that go by a stance of the inner body go for the motion, and how many there are */
  ayes: number;
  backed: number;
  /** what the mover's threat to leave weighs; 0: none */
  exit: number;
  votesFor: number;
  votesAgainst: number;
  votesAbstaining: number;
  capitulated: boolean;
  /** who held each office after the swap */
  swappedHolder: Int32Array;
}

export function createScratch(sizes: Sizes, room: Room = apart): Scratch {
  const { actors, groups } = sizes;
  return {
    own: room.doubles(actors),
    judged: room.doubles(actors),
    line: room.doubles(actors),
    stance: room.doubles(groups),
    utility: room.doubles(actors + groups),
    band: room.doubles(actors + groups),
    chances: room.doubles(2 * (actors + groups) + 4),
    leaning: room.doubles(groups),
    votes: room.doubles(actors + groups),
    groupSizes: room.doubles(2 * (actors + groups) + 4),
    voters: room.wholes(actors),
    voterCount: 0,
    patrons: room.wholes(groups),
    patronCount: 0,
    members: 0,
    blocSum: room.doubles(actors + 1),
    blocWeight: room.doubles(actors + 1),
    reach: room.doubles(actors),
    voice: room.doubles(actors),
    backing: room.doubles(actors),
    ownBloc: room.wholes(actors),
    blocs: room.wholes(actors),
    blocCount: 0,
    cueWeight: 0,
    voices: 0,
    joined: room.wholes(actors + 1),
    apart: room.wholes(actors + 1),
    blocPosition: room.doubles(actors * sizes.issues),
    blocSize: room.wholes(actors),
    side: room.wholes(actors),
    sides: {
      members: room.wholes(actors + 1),
      strength: room.doubles(actors + 1),
      affinity: room.doubles(actors + 1),
      shared: room.doubles(actors + 1),
    },
    sideNames: room.wholes(actors + 1),
    options: room.doubles(actors + 2),
    optionHash: room.words(actors + 2),
    optionIndex: room.wholes(actors + 2),
    order: room.wholes(actors),
    rank: room.wholes(actors),
    inner: room.wholes(actors),
    innerCount: 0,
    feared: room.wholes(actors + 1),
    fearedCount: 0,
    outdated: false,
    movers: room.wholes(actors),
    moverCount: 0,
    zeal: room.doubles(actors),
    there: room.doubles(actors),
    drives: room.doubles(actors * (sizes.issues + 3)),
    keenest: room.doubles(sizes.issues + 3),
    peers: room.wholes(actors),
    peerCount: 0,
    matches: room.wholes(actors),
    rivals: room.wholes(actors),
    age: room.doubles(actors),
    insight: room.doubles(actors),
    worst: room.doubles(actors),
    before: room.doubles(actors),
    recovered: room.doubles(actors),
    due: room.wholes(actors),
    sanctioned: room.wholes(actors + USUAL_SANCTIONED),
    sanctionedCount: 0,
    struck: room.wholes(actors),
    within: room.wholes(actors),
    absent: room.wholes(actors),
    leaving: room.doubles(actors),
    gained: room.doubles(actors),
    officesHeld: room.wholes(actors),
    officesChanged: true,
    officesUntil: 0,
    cue: 0,
    announced: 0,
    unityWeight: 0,
    beta: 1,
    spread: 0,
    slack: 0,
    exact: false,
    ayes: 0,
    backed: 0,
    exit: 0,
    votesFor: 0,
    votesAgainst: 0,
    votesAbstaining: 0,
    capitulated: false,
    swappedHolder: room.wholes(sizes.offices),
  };
}
