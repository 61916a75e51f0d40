import { normalQuantile } from '../../numeric/index.ts';
import { combine, DRAW_KIND, uniform } from '../../random/index.ts';
import { firedClock, firstDue, resetClock, singleClock, templateClock } from '../clocks.ts';
import { EFFECT, MOTION } from '../codes.ts';
import { TAKES_SIDES } from '../constants.ts';
import { fillVacancies, holdCongress, officeExists } from '../elections.ts';
import { chooseProposer, driveOf, firstOffice, weighMotion, weighMotions } from '../kernels/drives.ts';
import { daresToLeave } from '../kernels/exit.ts';
import { meet, poll, pollMet } from '../kernels/poll.ts';
import { isHopeless } from '../kernels/quickPoll.ts';
import { seatVoters } from '../kernels/seats.ts';
import { type Motion, nameMotion, setMotion } from '../motion.ts';
import { putToVote } from '../session.ts';
import { emit, type World } from '../world.ts';
import { agendaParameters, G } from './agendaParameters.ts';
import type { Mechanism } from './mechanism.ts';
import { PATIENCE } from './patience.ts';

const POSTPONED = 0x41;
const APPEALED = 0x42;

/** Returns whether it was carried. */
function tablePolicy(w: World, template: number): boolean {
  const { s, c } = w;
  const row = c.templates[template]!;
  const proposer = chooseProposer(w, template);
  if (proposer < 0) return false;
  const m = w.motion;
  setMotion(m, c, template, row.body, proposer);
  m.issue = row.issue;
  const quo = s.policy[row.issue]!;
  m.proposal = quo + w.p.agenda[G.step]! * (s.position[proposer * c.sizes.issues + row.issue]! - quo);
  nameMotion(m, c, s.occurrence[templateClock(w, template)]!);
  if (floor(w, m)) return true;
  if (row.appeal < 0 || row.appeal === row.body) return false;
  if (
    uniform(w.stream, DRAW_KIND.choice, c.actorHash[proposer]!, combine(m.occasion, APPEALED)) >=
    w.p.agenda[G.retable]! * s.salience[proposer * c.sizes.issues + row.issue]!
  )
    return false;
  m.body = row.appeal;
  nameMotion(m, c, s.occurrence[templateClock(w, template)]!);
  return floor(w, m);
}

/** Returns whether it was carried. */
function tableAttack(w: World, template: number): boolean {
  const { s, c } = w;
  const row = c.templates[template]!;
  const proposer = chooseProposer(w, template);
  if (proposer < 0) return false;
  const target = s.target[proposer]!;
  const m = w.motion;
  setMotion(m, c, template, row.body, proposer);
  m.target = target;
  if (row.kind === MOTION.sanction) {
    let rung = s.rung[target]! + 1;
    // a rung that takes nothing away from this person is passed over
    while (
      rung < c.rungs.length &&
      c.rungs[rung - 1]!.effect === EFFECT['loses-offices'] &&
      firstOffice(w, target) < 0
    )
      rung += 1;
    const step = c.rungs[rung - 1]!;
    m.rung = rung;
    m.body = step.body;
    m.majority = w.values[step.majority]!;
  } else m.office = firstOffice(w, target);
  nameMotion(m, c, s.occurrence[templateClock(w, template)]!);
  return floor(w, m);
}

/** Before the vote: a hopeless motion is withdrawn, and one that the agenda's master dislikes may be put off. */
function floor(w: World, m: Motion): boolean {
  const { c, s } = w;
  const q = w.p.agenda;
  const least = leastChance(w, m);
  seatVoters(w, m);
  meet(w, m);
  // half of all are withdrawn, and nobody but a reader of the record asks by how much they would have failed
  if (w.sink === null && !w.on.exitThreat && isHopeless(w, m, normalQuantile(least))) return false;
  let chance = pollMet(w, m);
  if (w.on.exitThreat && daresToLeave(w, m, chance)) {
    m.threat = true;
    chance = poll(w, m);
  }
  if (chance < least) {
    if (w.sink !== null) emit(w, 'withdrawn', m.proposer, m.target, m.template, chance);
    return false;
  }
  const open = chance >= q[G.openFrom]! && chance <= q[G.openTo]!;
  for (let o = 0; open && o < c.offices.length; o += 1) {
    const h = s.holder[o]!;
    if (c.officeAgenda[o] !== 1 || h < 0 || h === m.proposer || !officeExists(w, o)) continue;
    if (w.scratch.stance[h]! > -TAKES_SIDES) continue;
    if (
      uniform(w.stream, DRAW_KIND.choice, c.officeHash[o]!, combine(m.occasion, POSTPONED)) < q[G.postpone]!
    ) {
      if (w.sink !== null) emit(w, 'postponed', h, m.target, m.template, chance);
      return false;
    }
  }
  return putToVote(w, m, chance);
}

/** The odds below which a proposer lets a motion drop; a patient holder of an appointing office wants to be nearly sure. */
function leastChance(w: World, m: Motion): number {
  const usual = w.p.agenda[G.withdraw]!;
  if (!w.on.patience || m.target < 0 || m.proposer < 0) return usual;
  const office = firstOffice(w, m.proposer);
  return office >= 0 && w.c.officePool[office]! >= 0 ? Math.max(usual, w.p.patience[PATIENCE.sure]!) : usual;
}

function congressDue(w: World): boolean {
  const { s, c } = w;
  if (c.congress < 0) return false;
  const since = w.day - s.congressDay[0]!;
  const rate = 1 / Math.max(0.1, w.p.agenda[G.congressDelay]!);
  const overdue = since >= w.values[c.congressIntervalNumber]!;
  return firedClock(w, singleClock(w, 'congress-delay'), overdue ? rate : 0);
}

/** Motions arise: each template's clock runs by its rate and the drive felt this quarter; when it fires, somebody moves. */
function month(w: World): void {
  const fresh = w.month % 3 === 0 || w.s.shaken[0] === 1;
  if (w.s.vacant[0] === 1 || fresh) fillVacancies(w);
  if (fresh) reviewMotions(w);
  else if (passClocks(w)) riseInTurn(w);
  if (congressDue(w)) holdCongress(w);
}

/** A month in which it is asked anew how much each motion is wanted, one after another. */
function reviewMotions(w: World): void {
  const { drive } = w.s;
  weighMotions(w);
  for (let t = 0; t < w.c.templates.length; t += 1) {
    const clock = templateClock(w, t);
    const monthly = (w.values[w.c.templates[t]!.perYear]! / 12) * driveOf(w, t);
    drive[clock] = monthly;
    if (monthly === 0 || !firedClock(w, clock, monthly)) continue;
    if (table(w, t)) weighAgain(w, t);
  }
}

/** What is carried changes what is wanted: a policy on its issue alone, an attack wherever somebody has lost a seat or an office. */
function weighAgain(w: World, t: number): void {
  if (w.c.templates[t]!.kind === MOTION.policy) weighMotion(w, t);
  else weighMotions(w);
}

/** Lets a month pass on all clocks of motions by the drives last felt, and says whether one is to fire. */
function passClocks(w: World): boolean {
  const { drive, hazard, fireAt } = w.s;
  const { length } = w.c.templates;
  const first = templateClock(w, 0);
  let due = 0;
  for (let t = 0; t < length; t += 1) {
    const passed = hazard[first + t]! + drive[first + t]!;
    const full = passed >= fireAt[first + t]!;
    hazard[first + t] = passed;
    due += full ? 1 : 0;
  }
  return due > 0;
}

/** Motions whose clocks have run out arise in the order of their templates. */
function riseInTurn(w: World): void {
  const first = templateClock(w, 0);
  const { length } = w.c.templates;
  for (let t = firstDue(w, first, length); t < length; t = firstDue(w, first, length)) {
    resetClock(w, first + t);
    rise(w, t);
  }
}

/** Somebody moves, if anybody still wants to. */
function rise(w: World, t: number): void {
  weighMotion(w, t);
  if (driveOf(w, t) > 0) table(w, t);
}

/** Somebody moves. Returns whether he carried it: nothing else changes what anybody wants. */
const table = (w: World, t: number): boolean =>
  w.c.templates[t]!.kind === MOTION.policy ? tablePolicy(w, t) : tableAttack(w, t);

export const agenda: Mechanism = {
  id: 'agenda',
  claim:
    'Who wants a thing enough tables it; whoever sets the agenda can put it off; a loser can carry it to the larger body; congresses come when they are called.',
  neutral: 'Nothing is tabled after the last documented day.',
  signature: false,
  parameters: agendaParameters,
  reads: [
    'members',
    'cellDissent',
    'alive',
    'capacity',
    'presence',
    'weight',
    'power',
    'seat',
    'target',
    'threat',
    'rung',
    'rungDay',
    'holder',
    'vacant',
    'shaken',
    'drive',
    'position',
    'salience',
    'policy',
    'occurrence',
    'hazard',
    'fireAt',
    'congressDay',
    'congressNumber',
    'authority',
    'baseAuthority',
    'liking',
    'bloc',
    'ordinary',
    'admin',
    'clients',
    'electors',
    'appointedShare',
    'ban',
    'outsideThreat',
    'watch',
    'exposed',
    'letter',
    'removals',
    'sidesTaken',
    'sidesWon',
    'votes',
    'votesHeld',
    'minority',
    'reached',
    'ownMajority',
  ],
  evolves: [
    'drive',
    'policy',
    'congressDay',
    'congressNumber',
    'ordinary',
    'appointedShare',
    'admin',
    'power',
    'seat',
    'holder',
    'heldSince',
    'vacant',
    'shaken',
    'changed',
    'hazard',
    'fireAt',
    'occurrence',
    'rung',
    'rungDay',
    'authority',
    'baseAuthority',
    'liking',
    'removals',
    'sidesTaken',
    'sidesWon',
    'votes',
    'votesHeld',
    'minority',
    'contested',
    'bloc',
    'reached',
    'ownMajority',
    'clients',
    'salience',
  ],
  emits: [
    'objection',
    'overruled',
    'postponed',
    'withdrawn',
    'decision',
    'congress',
    'seat',
    'office',
    'sanction',
    'threshold',
  ],
  rows: ['S007', 'S026', 'S027', 'S041', 'S042', 'S003', 'S069'],
  month,
};
