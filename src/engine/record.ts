import { ln } from '../numeric/index.ts';
import { die, fillOffice, markRung, sanction, seatActor, strike } from './apply.ts';
import { MOTION, RECORD, RULE, SHIFT, SPELL, USE } from './codes.ts';
import type { CodedMotion, RecordRow } from './compiled.ts';
import { UNKNOWN } from './constants.ts';
import { likelyMover } from './kernels/likelyMover.ts';
import { poll } from './kernels/poll.ts';
import { followLetter, readOut } from './letter.ts';
import { H } from './mechanisms/health.ts';
import { reviewPart } from './mechanisms/presence.ts';
import { nameMotion, setMotion } from './motion.ts';
import { settleStanding } from './session.ts';
import { addFollowers, setOrdinary } from './start.ts';
import { TERROR } from './terrorState.ts';
import type { World } from './world.ts';

/** A recorded event that a history thought less likely than this still weighs no less: guards against one odd coding. */
const LEAST_CHANCE = 0.02;
/** Standard deviation allowed between a measured figure of capacity and the state (share of full work). */
const CAPACITY_ERROR = 0.15;

/**
 * `do`, apart from `observe`: sets an event without learning from it. A reform and a player's choice come this way, so that
 * no history gains or loses weight by what was decreed.
 */
export function intervene(w: World, row: RecordRow): void {
  observe(w, row.use === USE.given ? row : { ...row, use: USE.given });
}

/**
 * Lets a recorded event act. `given`: it happens, no weight. `observed`: it happens, and the history's weight is multiplied
 * by the probability it gave, to the power that the scenario says a vote counts as (a coarsened posterior: J. W. Miller,
 * D. B. Dunson, "Robust Bayesian inference via coarsening", JASA 114 (2019), 1113-1125). `measured`: it only weighs. Deaths, seats and offices are always hard facts.
 */
export function observe(w: World, row: RecordRow): void {
  w.day = Math.max(w.day, row.day);
  const { s } = w;
  switch (row.kind) {
    case RECORD.office:
      if (s.holder[row.a] === row.b) break; // who is confirmed in office does not begin anew
      fillOffice(w, row.a, row.b);
      s.heldSince[row.a] = row.day;
      break;
    case RECORD.seat:
      seatActor(w, row.a, row.b, row.c);
      break;
    case RECORD.ordinary:
      setOrdinary(w, row.a, row.b);
      break;
    case RECORD.followers:
      addFollowers(w, row.a, row.c, row.b);
      break;
    case RECORD.capacity:
      observeCapacity(w, row);
      break;
    case RECORD.death:
      die(w, row.a);
      break;
    case RECORD.shock:
      strike(w, row.a);
      break;
    case RECORD.rule:
      if (row.b === RULE.surveillance) s.watch[0] = row.a;
      else if (row.b === RULE.terror) s.terror[TERROR.possible] = row.a;
      else s.ban[0] = row.a;
      break;
    case RECORD.congress:
      s.congressDay[0] = row.day;
      break;
    case RECORD.policy:
      s.policy[row.a] = w.values[row.number]!;
      break;
    case RECORD.sanction:
      sanction(w, row.a, row.b);
      break;
    case RECORD.rung:
      markRung(w, row.a, row.b);
      break;
    case RECORD.decision:
      applyDecision(w, row);
      break;
    case RECORD.shift:
      shift(w, row);
      break;
    case RECORD.letter:
      if (row.c < 0) readOut(w, row.a, row.b);
      else followLetter(w, row.a, row.b, row.c);
      break;
  }
}

/** Sets one number that the state holds: a feeling, a position, a standing. From then on it moves as before. */
function shift(w: World, row: RecordRow): void {
  const { s } = w;
  const value = w.values[row.number]!;
  if (row.a === SHIFT.liking) s.liking[row.b] = value;
  else if (row.a === SHIFT.position) s.position[row.b] = value;
  else if (row.a === SHIFT.salience) s.salience[row.b] = value;
  else if (row.a === SHIFT.sense) s.sense[row.b] = value;
  else {
    s.authority[row.b] = value;
    s.baseAuthority[row.b] = value;
  }
}

/** A spell of health on record. An illness leaves less to recover to, as one that is rolled does; who is well again can be so. */
function observeCapacity(w: World, row: RecordRow): void {
  const { s } = w;
  const seen = w.values[row.number]!;
  if (row.use === USE.measured) {
    const z = (s.capacity[row.a]! - seen) / CAPACITY_ERROR;
    s.logWeight[0]! -= (z * z) / 2;
    return;
  }
  const before = s.capacity[row.a]!;
  s.capacity[row.a] = seen;
  if (row.c === SPELL.lasting) s.ceiling[row.a] = seen;
  else if (row.c === SPELL.illness && seen < before)
    s.ceiling[row.a]! *= 1 - w.p.health[H.permanent]! * (1 - seen / before);
  s.ceiling[row.a] = Math.max(s.ceiling[row.a]!, seen);
  reviewPart(w, row.a);
}

/** A coded decision of the record: the model's chance for it is asked first, then it happens. */
function applyDecision(w: World, row: RecordRow): void {
  const { s, c, values } = w;
  if (row.motion < 0) return;
  const coded = c.codedMotions[row.motion]!;
  const template = c.templates[coded.template]!;
  const m = w.motion;
  setMotion(m, c, coded.template, row.a < 0 ? template.body : row.a, coded.proposer);
  m.issue = coded.issue;
  if (coded.statusQuo >= 0 && coded.issue >= 0) s.policy[coded.issue] = values[coded.statusQuo]!;
  m.proposal = coded.proposal < 0 ? s.policy[Math.max(0, coded.issue)]! : values[coded.proposal]!;
  m.target = coded.target;
  m.office = coded.office;
  m.threat = coded.threatens;
  if (coded.rung >= 0) {
    m.rung = coded.rung + 1;
    m.majority = values[c.rungs[coded.rung]!.majority]!;
  }
  nameMotion(m, c, 0);
  if (!pollable(w, coded)) return;
  // somebody put it on the table, though the record does not say who; he votes, but what it does to his standing is not known
  if (coded.proposer === UNKNOWN && m.target >= 0) m.proposer = likelyMover(w, m);
  const foreseen = poll(w, m);
  m.proposer = coded.proposer;
  // a body where nobody of the model votes tells histories nothing
  const told = w.scratch.members > 0;
  if (told) learn(w, row, coded.carried ? foreseen : 1 - foreseen);
  if (row.use === USE.measured) return;
  const chance = told ? foreseen : 0.5;
  settleStanding(w, m, chance, coded.carried);
  if (coded.carried && coded.issue >= 0) s.policy[coded.issue] = m.proposal;
  // what it took from him stands among tenures and terms
  if (coded.carried && coded.rung >= 0) markRung(w, coded.target, coded.rung + 1);
}

/** Weighs the history by the chance that it gave to the outcome on record, which whoever asks is told before. */
function learn(w: World, row: RecordRow, p: number): void {
  w.surprise?.(row, p);
  if (row.use === USE.given) return;
  const { recordWeightNumber } = w.c;
  const counts = recordWeightNumber < 0 ? 1 : w.values[recordWeightNumber]!;
  w.s.logWeight[0]! += counts * ln(Math.max(LEAST_CHANCE, p));
}

/** The model can put a chance on a motion on an issue, or about an actor. */
const pollable = (w: World, coded: CodedMotion): boolean =>
  coded.issue >= 0 ? w.c.templates[coded.template]!.kind === MOTION.policy : coded.target >= 0;
