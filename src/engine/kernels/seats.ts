import { REST_BELOW, VOTING } from '../constants.ts';
import { D } from '../mechanisms/discipline.ts';
import { K } from '../mechanisms/patronage.ts';
import { U } from '../mechanisms/surveillanceParameters.ts';
import { V } from '../mechanisms/vote.ts';
import type { Motion } from '../motion.ts';
import type { World } from '../world.ts';

/** What anybody's word counts among those of his bloc, beside his standing. */
export const WORD = 0.02;
/** More than rounding can do to a sum of chances. */
const ROUNDING = 1e-9;
/** More than a rough stance can be wrong; a rough chance is wrong by half of that at most. */
const STANCE_ERROR = 1e-4;

/**
 * Lists who can vote on this motion: the actors who may (1 vote each) and the patrons who have ordinary members there; and what
 * all motions before them have in common.
 */
export function seatVoters(w: World, m: Motion): void {
  const { scratch } = w;
  const { actors, groups } = w.c.sizes;
  scratch.voterCount = seatActors(w, m.body);
  listPatrons(w, w.s.ordinary, m.body * groups);
  if (m.rung > 0) {
    addJointBodies(w, m);
    listPatrons(w, scratch.votes, actors);
  }
  seatInner(w);
  setTone(w, m);
}

/** Gives a vote to each actor who has one in a body and can sit; returns how many. */
function seatActors(w: World, body: number): number {
  const { actors } = w.c.sizes;
  const { votes } = w.scratch;
  const { seat, capacity } = w.s;
  const row = body * actors;
  const voting = VOTING;
  const enough = REST_BELOW;
  let free = 0;
  for (let a = 0; a < actors; a += 1) {
    const able = capacity[a]! >= enough;
    const may = seat[row + a] === voting && able ? 1 : 0;
    votes[a] = may;
    free += may;
  }
  return free;
}

/** Takes over how many votes each patron's people have, and lists patrons who have any; all members are counted with them. */
function listPatrons(w: World, people: Float64Array, from: number): void {
  const { scratch } = w;
  const { actors, groups } = w.c.sizes;
  const { votes, patrons } = scratch;
  let owed = 0;
  let patronCount = 0;
  for (let g = 0; g < groups; g += 1) {
    const many = people[from + g]!;
    votes[actors + g] = many;
    // written down in any case, and counted only if he has some: that needs no jump
    patrons[patronCount] = g;
    patronCount += many > 0 ? 1 : 0;
    owed += many;
  }
  scratch.patronCount = patronCount;
  scratch.members = scratch.voterCount + owed;
}

/**
 * What each of the inner body brings to any motion before anybody has judged it: how far his word reaches, what his vote counts
 * in an announced line, and his bloc. Those in no bloc share the last place, where no line is drawn up; others have no line.
 */
function seatInner(w: World): void {
  const { s, c, scratch } = w;
  const { weight, seat, bloc } = s;
  const { inner, innerCount, reach, voice, ownBloc, blocs, blocWeight, line, stance } = scratch;
  const { votes, backing } = scratch;
  const row = c.inner * line.length;
  const none = line.length;
  const voting = VOTING;
  const head = w.p.discipline[D.voice]!;
  const meet = w.on.caucus && w.on.alliances;
  let cueWeight = w.p.vote[V.silence]!;
  let voices = 0;
  let backed = 0;
  let blocCount = 0;
  for (let a = 0; a < none; a += 1) {
    line[a] = 0;
    stance[a] = 0;
    blocWeight[a] = 0;
  }
  for (let n = 0; n < innerCount; n += 1) {
    const a = inner[n]!;
    const own = weight[a]!;
    const label = bloc[a]!;
    const b = meet && label >= 0 ? label : none;
    const before = blocWeight[b]!;
    const status = seat[row + a]!;
    const said = status === voting && own > 0 ? head + own : 0;
    const people = votes[a]! + votes[none + a]!;
    reach[n] = own;
    voice[n] = said;
    backing[n] = people;
    backed += people;
    ownBloc[n] = b;
    cueWeight += own;
    voices += said;
    blocs[blocCount] = b;
    blocCount += b !== none && before < WORD ? 1 : 0;
    blocWeight[b] = before + (own + WORD);
  }
  scratch.cueWeight = cueWeight;
  scratch.voices = voices;
  scratch.backed = backed;
  scratch.blocCount = blocCount;
}

/** How this body decides: how sharply its members, what they share in mood, and what it costs to leave the announced line. */
function setTone(w: World, m: Motion): void {
  const { scratch } = w;
  const beta = w.p.vote[m.body === w.c.inner ? V.sharpnessInner : V.sharpnessAssembly]!;
  const shared = beta * w.p.vote[V.sessionNoise]!;
  scratch.beta = beta;
  scratch.spread = Math.sqrt(shared * shared + 4 / scratch.members);
  scratch.unityWeight = unity(w, m);
  scratch.slack = slackOf(w);
}

/** By how many votes rough stances and rough chances together can be wrong: no chance is steeper than 1/4 in its log-odds. */
function slackOf(w: World): number {
  const { members, beta, unityWeight } = w.scratch;
  const steepest = w.on.discipline ? 1 / w.p.discipline[D.clarity]! : 1;
  const heard = 1 + Math.abs(unityWeight) * steepest + Math.abs(dependenceOn(w));
  return members * STANCE_ERROR * (0.5 + (Math.abs(beta) * heard) / 4) + ROUNDING;
}

/** How strongly a patron's people follow him. */
export const dependenceOn = (w: World): number => (w.on.patronage ? w.p.patronage[K.dependence]! : 0);

/** What reports of the security police add to it. */
const watched = (w: World): number => (w.on.surveillance ? w.p.surveillance[U.fear]! * w.s.watch[0]! : 0);

/** Cost of voting against the announced line in this body now. */
function unity(w: World, m: Motion): number {
  if (!w.on.discipline) return 0;
  const { s } = w;
  const q = w.p.discipline;
  return (
    q[D.unity]! +
    q[D.appointed]! * s.appointedShare[m.body]! +
    q[D.ban]! * s.ban[0]! +
    q[D.threat]! * s.outsideThreat[0]! +
    watched(w)
  );
}

/** Adds the bodies that sit jointly when a rung of the ladder is decided. */
function addJointBodies(w: World, m: Motion): void {
  const { rungJoint, sizes } = w.c;
  const row = (m.rung - 1) * sizes.bodies;
  for (let b = 0; b < sizes.bodies; b += 1) if (rungJoint[row + b] === 1) addBody(w, m.body, b);
}

/** Adds a body that sits jointly; a body joined with itself brings its candidates. */
function addBody(w: World, body: number, joint: number): void {
  const { s, c, scratch } = w;
  const { actors, groups } = c.sizes;
  const { votes } = scratch;
  const wanted = joint === body ? 1 : VOTING;
  for (let a = 0; a < actors; a += 1) {
    if (s.seat[joint * actors + a] !== wanted || s.capacity[a]! < REST_BELOW) continue;
    scratch.voterCount += 1 - votes[a]!;
    votes[a] = 1;
  }
  if (joint !== body)
    for (let g = 0; g < groups; g += 1) votes[actors + g]! += s.ordinary[joint * groups + g]!;
}
