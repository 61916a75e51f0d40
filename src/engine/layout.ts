import { apart, type Room } from './room.ts';

/** How many of each thing a scenario has; `groups` is actors plus one, the last being "nobody's". */
export interface Sizes {
  one: number;
  actors: number;
  groups: number;
  issues: number;
  bodies: number;
  offices: number;
  pools: number;
  clocks: number;
  quarters: number;
  thresholds: number;
  letter: number;
  levels: number;
  gauges: number;
  terror: number;
  peripheries: number;
  cohorts: number;
}
export type Dimension = keyof Sizes;

/**
 * The state of one history, column by column: its dimensions and what it holds. All columns lie in one buffer, so that fork,
 * checkpoint and twin are one copy. Shares and probabilities lie in 0-1; days are day numbers; indices that may be absent
 * use -1. First what is measured, in doubles:
 */
const MEASURES = {
  capacity: ['actors'], // how much work the person can do, 0-1
  mortality: ['actors'], // background chance of death per month at his age; derived by `health` each year
  ceiling: ['actors'], // capacity to which he can still recover, 0-1
  expectedReturn: ['actors'], // what others believe of the chance to see him active in a year, 0-1
  presence: ['actors'], // 1 in person, less through a proxy or by letter, 0 cut off
  power: ['actors'], // share of the inner body's standing plus share of the assembly's seats; derived by `alliances`
  weight: ['actors'], // authority x presence x expected return; derived by `presence`
  authority: ['actors'], // personal standing, 0-1, not inheritable
  baseAuthority: ['actors'], // the level to which authority returns
  sense: ['actors'], // how much weight he gives to administrative power in judging rivals, 0-1
  liking: ['actors', 'actors'], // what column feels for row, -1 to 1; see feelings.ts
  threat: ['actors', 'actors'], // how much column fears row, 0-1; derived by `alliances`
  distance: ['actors', 'actors'], // how far apart two members are on what they care about, 0-1; derived by `alliances` each year
  position: ['actors', 'issues'], // 0-100
  salience: ['actors', 'issues'], // 0-1
  policy: ['issues'], // where the party stands, 0-100
  ordinary: ['bodies', 'groups'], // voting seats held by others, by patron
  appointedShare: ['bodies'], // part of the members who owe their post to an appointing office
  admin: ['actors'], // share of all posts that owe themselves to him, weighted by delegates; derived by `patronage`
  clients: ['pools', 'groups'], // shares of the pool's posts by patron, summing to 1
  vacancies: ['pools'], // share of the pool's posts that fall vacant in a quarter; derived by `patronage` at the start and the fork
  electors: ['pools'], // part of the congress's electors that comes from the pool; derived likewise
  outsideThreat: ['one'], // fear of foreign attack, 0-1
  fatigue: ['one'], // weariness with further struggle, 0-1
  contested: ['one'], // months for which appointing is under fire
  drive: ['clocks'], // how often a motion would be tabled a month, as it is wanted, for the clocks of motions; derived by `agenda` each quarter
  hazard: ['clocks'], // accumulated hazard since the last firing
  fireAt: ['clocks'], // the Exp(1) threshold of the coming occurrence
  letter: ['letter'], // the ailing leader's letter: day written, author, whom it warns of, how far known (0-3), day known, its force
  logWeight: ['one'], // logarithm of the history's weight from observed records
  minority: ['quarters'], // summed minority share of the latter
  members: ['cohorts'], // ordinary members, in thousands
  cellDissent: ['one'], // part of the cells that would vote with a minority, 0-1; derived by `cohorts`
  ownMajority: ['peripheries'], // part of a committee below the center that holds with its own majority, 0-1
  economy: ['gauges'], // harvest, output, prices, control, tempo, grain, part of the next harvest lost; see `economy`
  exposed: ['actors'], // how far somebody has been found out in organized opposition, 0-1
  seized: ['one'], // members put away without a vote
  terror: ['terror'], // orders, limits and tolls; places in terrorState.ts
} as const satisfies Record<string, readonly Dimension[]>;

/** What is counted, dated, named or either so or not, in whole numbers of 32 bits. */
const COUNTS = {
  alive: ['actors'], // 1 or 0
  diedDay: ['actors'], // day of death, or 0
  target: ['actors'], // whom he sees as his first rival, or -1
  bloc: ['actors'], // index of the bloc he belongs to (named by its founder), or -1
  holder: ['offices'], // actor in the office; -1 vacant, -2 someone outside the cast
  heldSince: ['offices'], // day
  seat: ['bodies', 'actors'], // 0 none, 1 candidate, 2 voting
  rung: ['actors'], // highest rung of the ladder now in force against him, 0 none
  rungDay: ['actors'], // day it was imposed
  ban: ['one'], // 1 while organized factions are forbidden
  occurrence: ['clocks'], // which occurrence is next, from 0
  congressDay: ['one'], // day of the last congress
  congressNumber: ['one'], // how many congresses since the start
  sidesTaken: ['quarters', 'actors'],
  sidesWon: ['quarters', 'actors'],
  safeQuarters: ['levels', 'actors'], // quarters in a row in which no attempt to remove him would succeed and he could remove any rival
  masterQuarters: ['actors'], // the same with near certainty against every member of the inner body
  reached: ['thresholds', 'actors'], // day on which each threshold was first reached, or 0
  leader: ['levels'], // actor now irremovable at each level of strictness, or -1
  leaderSince: ['levels'], // day since when
  votes: ['one'], // decisions put to a vote in the free period
  votesHeld: ['quarters'], // those of larger bodies than the inner one, by quarter
  shaken: ['one'], // 1 when seats in the inner body changed since the last review of alliances
  dispute: ['one'], // 1 while an open dispute goes on
  vacant: ['one'], // 1 when an office may stand empty
  changed: ['one'], // 1 when anything changed that bears on who could remove whom
  verdict: ['levels'], // last answer of the thresholds: who passed (-1 nobody), and the strictest level at which he does
  removals: ['one'], // members of the inner body removed against their will
  watch: ['one'], // 1 while the security police report on members
  arrested: ['actors'], // the step of the terror in which somebody was taken, or 0
} as const satisfies Record<string, readonly Dimension[]>;

export const COLUMNS = { ...MEASURES, ...COUNTS };

export type ColumnName = keyof typeof COLUMNS;
export type State = { readonly [Name in keyof typeof MEASURES]: Float64Array } & {
  readonly [Name in keyof typeof COUNTS]: Int32Array;
} & {
  /** the bytes of all columns */
  readonly all: Uint8Array;
};

export const COLUMN_NAMES = Object.keys(COLUMNS) as ColumnName[];

/** One buffer with a named view for each column, all zero. */
export function createState(sizes: Sizes, room: Room = apart): State {
  const measures = lengths(MEASURES, sizes);
  const counts = lengths(COUNTS, sizes);
  const doubles = sum(measures);
  const place = room.doubles(doubles + Math.ceil(sum(counts) / 2));
  const wholes = new Int32Array(place.buffer, place.byteOffset + 8 * doubles, sum(counts));
  const all = new Uint8Array(place.buffer, place.byteOffset, place.byteLength);
  return { ...split(place, measures), ...split(wholes, counts), all };
}

type Lengths<Name extends string> = Readonly<Record<Name, number>>;

function lengths<Name extends string>(
  columns: Readonly<Record<Name, readonly Dimension[]>>,
  sizes: Sizes,
): Lengths<Name> {
  const entries = (Object.entries(columns) as [Name, readonly Dimension[]][]).map(([name, dimensions]) => [
    name,
    dimensions.reduce((product, dimension) => product * sizes[dimension], 1),
  ]);
  return Object.fromEntries(entries) as Lengths<Name>;
}

const sum = (all: Lengths<string>): number => Object.values(all).reduce((total, length) => total + length, 0);

/** Names parts of an array, one after another. */
function split<Name extends string, List extends Float64Array | Int32Array>(
  list: List,
  parts: Lengths<Name>,
): Record<Name, List> {
  let offset = 0;
  const views = (Object.entries(parts) as [Name, number][]).map(([name, length]) => {
    offset += length;
    return [name, list.subarray(offset - length, offset)];
  });
  return Object.fromEntries(views) as Record<Name, List>;
}

/** Copies a whole state: this is what fork, checkpoint and twin are. */
export function copyState(from: State, to: State): void {
  to.all.set(from.all);
}
