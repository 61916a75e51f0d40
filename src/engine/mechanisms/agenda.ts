import { ln } from '../../numeric/index.ts';
import { chooseIndex, combine, DRAW_KIND, uniform } from '../../random/index.ts';
import { firedClock, singleClock, templateClock } from '../clocks.ts';
import { EFFECT, MOTION } from '../compiled.ts';
import { REST_BELOW, VOTING } from '../constants.ts';
import { fillVacancies, holdCongress, officeExists } from '../elections.ts';
import { poll } from '../kernels/poll.ts';
import { type Motion, nameMotion, setMotion } from '../motion.ts';
import { putToVote } from '../session.ts';
import { emit, type World } from '../world.ts';
import { agendaParameters, G } from './agendaParameters.ts';
import { D } from './discipline.ts';
import type { Mechanism } from './mechanism.ts';
import { PATIENCE } from './patience.ts';

const POSTPONED = 0x41;
const APPEALED = 0x42;
const PROPOSER = 0x43;

/** Lists who could move a motion now: voting members of the inner body who are there and fit to write a line. */
function listMovers(w: World): void {
  const { s, c, scratch } = w;
  const { alive, capacity, presence, seat } = s;
  const { inner, innerCount, movers } = scratch;
  const row = c.inner * c.sizes.actors;
  const voting = VOTING;
  let n = 0;
  for (let i = 0; i < innerCount; i += 1) {
    const a = inner[i]!;
    if (alive[a] !== 1 || capacity[a]! < 0.1 || presence[a]! <= 0.05 || seat[row + a] !== voting) continue;
    movers[n] = a;
    n += 1;
  }
  scratch.moverCount = n;
}

/** How much each mover wants to move on an issue: salience x distance from the policy x initiative x presence. */
function drivePolicy(w: World, issue: number): number {
  const { s, c, values, scratch } = w;
  const { issues } = c.sizes;
  const { position, salience, presence } = s;
  const { drives, movers, moverCount } = scratch;
  const initiative = c.traits.initiative!;
  const policy = s.policy[issue]!;
  let strongest = 0;
  for (let i = 0; i < moverCount; i += 1) {
    const a = movers[i]!;
    const at = a * issues + issue;
    const gap = Math.abs(position[at]! - policy) / 100;
    const drive = salience[at]! * gap * values[initiative[a]!]! * presence[a]!;
    drives[i] = drive;
    if (drive > strongest) strongest = drive;
  }
  return strongest;
}

/** How much each mover wants to strike at his first rival: the threat he feels x initiative x readiness. */
function driveAttack(w: World, template: number): number {
  const { s, c, values, scratch } = w;
  const { actors } = c.sizes;
  const { target, threat, weight, rung } = s;
  const { drives, movers, moverCount } = scratch;
  const { kind } = c.templates[template]!;
  const initiative = c.traits.initiative!;
  const attacks = w.p.agenda[G.attacks]!;
  const momentum = w.p.agenda[G.momentum]!;
  let strongest = 0;
  for (let i = 0; i < moverCount; i += 1) {
    const a = movers[i]!;
    const t = target[a]! | 0;
    drives[i] = 0;
    if (t < 0 || !attackable(w, kind, a, t)) continue;
    const drive =
      threat[a * actors + t]! *
      values[initiative[a]!]! *
      (0.3 + weight[a]!) *
      attacks *
      (1 + momentum * rung[t]!);
    drives[i] = drive;
    if (drive > strongest) strongest = drive;
  }
  return strongest;
}

/** Whether `a` is fit to strike at `t` by a motion of this kind, and there is something left to take from him. */
function attackable(w: World, kind: number, a: number, t: number): boolean {
  const { s, c } = w;
  if (s.capacity[a]! < REST_BELOW || s.alive[t] === 0) return false;
  if (kind === MOTION.removal) return firstOffice(w, t) >= 0;
  if (s.rung[t]! >= c.rungs.length) return false;
  return s.rung[t] === 0 || w.day - s.rungDay[t]! >= w.p.discipline[D.interval]! * 30.44;
}

/** The office by which an actor is strongest: the one that appoints most, else the first he holds; -1 if he holds none. */
export function firstOffice(w: World, a: number): number {
  const { s, c, values } = w;
  let best = -1;
  let most = -1;
  const { holder } = s;
  for (let o = 0; o < holder.length; o += 1) {
    if (holder[o] !== a || !officeExists(w, o)) continue;
    const pool = c.officePool[o]!;
    const power =
      (pool < 0 ? 0 : values[c.poolDelegates[pool]!]!) + 0.2 * (c.officeSlate[o]! + c.officeArmy[o]!);
    if (power > most) {
      most = power;
      best = o;
    }
  }
  return best;
}

/** Who moves: a choice among those who want to, each by his drive; named by template and occurrence. */
function chooseProposer(w: World, template: number): number {
  const { c, scratch, s } = w;
  let n = 0;
  for (let i = 0; i < scratch.moverCount; i += 1) {
    if (scratch.drives[i]! <= 0) continue;
    scratch.options[n] = 2 * ln(scratch.drives[i]!);
    scratch.optionHash[n] = c.actorHash[scratch.movers[i]!]!;
    scratch.optionIndex[n] = scratch.movers[i]!;
    n += 1;
  }
  if (n === 0) return -1;
  const occasion = combine(
    combine(c.templates[template]!.hash, PROPOSER),
    s.occurrence[templateClock(w, template)]!,
  );
  return scratch.optionIndex[
    chooseIndex(scratch.options, n, w.stream, DRAW_KIND.choice, 0, occasion, scratch.optionHash)
  ]!;
}

function tablePolicy(w: World, template: number): void {
  const { s, c } = w;
  const row = c.templates[template]!;
  const proposer = chooseProposer(w, template);
  if (proposer < 0) return;
  const m = setMotion(w.motion, c, template, row.body, proposer);
  m.issue = row.issue;
  const quo = s.policy[row.issue]!;
  m.proposal = quo + w.p.agenda[G.step]! * (s.position[proposer * c.sizes.issues + row.issue]! - quo);
  nameMotion(m, c, s.occurrence[templateClock(w, template)]!);
  if (floor(w, m)) return;
  if (row.appeal < 0 || row.appeal === row.body) return;
  if (
    uniform(w.stream, DRAW_KIND.choice, c.actorHash[proposer]!, combine(m.occasion, APPEALED)) >=
    w.p.agenda[G.retable]! * s.salience[proposer * c.sizes.issues + row.issue]!
  )
    return;
  m.body = row.appeal;
  nameMotion(m, c, s.occurrence[templateClock(w, template)]!);
  floor(w, m);
}

function tableAttack(w: World, template: number): void {
  const { s, c } = w;
  const row = c.templates[template]!;
  const proposer = chooseProposer(w, template);
  if (proposer < 0) return;
  const target = s.target[proposer]!;
  const m = setMotion(w.motion, c, template, row.body, proposer);
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
    m.joint = step.joint;
    m.majority = w.values[step.majority]!;
  } else m.office = firstOffice(w, target);
  nameMotion(m, c, s.occurrence[templateClock(w, template)]!);
  floor(w, m);
}

/** Before the vote: a hopeless motion is withdrawn, and one that the agenda's master dislikes may be put off. */
function floor(w: World, m: Motion): boolean {
  const { c, s } = w;
  const chance = poll(w, m);
  if (chance < leastChance(w, m)) {
    if (w.sink !== null) emit(w, 'withdrawn', m.proposer, m.target, m.template, chance);
    return false;
  }
  for (let o = 0; o < c.offices.length; o += 1) {
    const h = s.holder[o]!;
    if (c.officeAgenda[o] !== 1 || h < 0 || h === m.proposer || !officeExists(w, o)) continue;
    if (w.scratch.stance[h]! > -0.3 || chance < 0.4 || chance > 0.9) continue;
    if (
      uniform(w.stream, DRAW_KIND.choice, c.officeHash[o]!, combine(m.occasion, POSTPONED)) <
      w.p.agenda[G.postpone]!
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
  if (since < w.values[c.congressIntervalNumber]!) return false;
  const delay = Math.max(0.1, w.p.agenda[G.congressDelay]!);
  return firedClock(w, singleClock(w, 'congress-delay'), 1 / delay);
}

/** How much anybody wants a motion of this template now; 0 where nobody could move it. Leaves each mover's drive in scratch. */
function driveOf(w: World, template: number): number {
  const row = w.c.templates[template]!;
  if (row.kind === MOTION.policy) return drivePolicy(w, row.issue);
  if ((row.kind === MOTION.sanction || row.kind === MOTION.removal) && w.on.alliances)
    return driveAttack(w, template);
  return 0;
}

/** Motions arise: each template's clock runs by its rate and the drive felt this quarter; when it fires, somebody moves. */
function month(w: World): void {
  const { s, c } = w;
  const fresh = w.month % 3 === 0 || s.shaken[0] === 1;
  if (s.vacant[0] === 1 || fresh) fillVacancies(w);
  if (fresh) listMovers(w);
  const { drive } = s;
  const first = templateClock(w, 0);
  for (let t = 0; t < c.templates.length; t += 1) {
    const clock = first + t;
    if (fresh) drive[clock] = driveOf(w, t);
    const felt = drive[clock]!;
    if (felt === 0 || !firedClock(w, clock, (w.values[c.templates[t]!.perYear]! / 12) * felt)) continue;
    listMovers(w);
    if (driveOf(w, t) === 0) continue;
    if (c.templates[t]!.kind === MOTION.policy) tablePolicy(w, t);
    else tableAttack(w, t);
    listMovers(w); // what was decided may have changed who sits
  }
  if (congressDue(w)) holdCongress(w);
}

export const agenda: Mechanism = {
  id: 'agenda',
  claim:
    'Who wants a thing enough tables it; whoever sets the agenda can put it off; a loser can carry it to the larger body; congresses come when they are called.',
  neutral: 'Nothing is tabled after the last documented day.',
  signature: false,
  parameters: agendaParameters,
  reads: [
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
    'appointedShare',
    'ban',
    'outsideThreat',
    'letter',
    'removals',
    'sidesTaken',
    'sidesWon',
    'votes',
    'votesHeld',
    'minority',
    'reached',
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
  ],
  emits: ['postponed', 'withdrawn', 'decision', 'congress', 'seat', 'office', 'sanction', 'threshold'],
  rows: ['S007', 'S026', 'S027', 'S041', 'S042', 'S003', 'S069'],
  month,
};
