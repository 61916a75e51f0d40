import { ln } from '../../numeric/index.ts';
import { chooseIndex, combine, DRAW_KIND } from '../../random/index.ts';
import { templateClock } from '../clocks.ts';
import { MOTION } from '../codes.ts';
import { MONTH_DAYS, REST_BELOW, VOTING } from '../constants.ts';
import { countOffices, officeExists } from '../elections.ts';
import { feelingAt } from '../feelings.ts';
import { G } from '../mechanisms/agendaParameters.ts';
import { D } from '../mechanisms/discipline.ts';
import { U } from '../mechanisms/surveillanceParameters.ts';
import type { World } from '../world.ts';

const PROPOSER = 0x43;

/** Lists who could move a motion now, with what drives and hinders each: voting members of the inner body, there and fit to write a line. */
export function listMovers(w: World): void {
  const { s, c, scratch, values } = w;
  const { alive, capacity, presence, seat } = s;
  const { inner, innerCount, movers, zeal, there } = scratch;
  const initiative = c.traits.initiative!;
  const row = c.inner * c.sizes.actors;
  const voting = VOTING;
  let n = 0;
  for (let i = 0; i < innerCount; i += 1) {
    const a = inner[i]!;
    const fit = capacity[a]! >= 0.1;
    const present = presence[a]!;
    const near = present > 0.05;
    const votes = seat[row + a] === voting;
    // written down in any case, and counted only where it holds: that needs no jump
    movers[n] = a;
    zeal[n] = values[initiative[a]!]!;
    there[n] = present;
    n += alive[a] === 1 && fit && near && votes ? 1 : 0;
  }
  scratch.moverCount = n;
}

/** How much each mover wants to move on an issue: salience x distance from the policy x initiative x presence. */
function drivePolicy(w: World, issue: number): number {
  const { s, c, scratch } = w;
  const { issues } = c.sizes;
  const { position, salience } = s;
  const { drives, movers, moverCount, zeal, there } = scratch;
  const policy = s.policy[issue]!;
  let strongest = 0;
  for (let i = 0; i < moverCount; i += 1) {
    const at = movers[i]! * issues + issue;
    const gap = Math.abs(position[at]! - policy) / 100;
    const drive = salience[at]! * gap * zeal[i]! * there[i]!;
    drives[i] = drive;
    strongest = Math.max(strongest, drive);
  }
  return strongest;
}

/** How much each mover wants to strike at his first rival: the threat he feels x initiative x readiness. */
function driveAttack(w: World, template: number): number {
  const { s, c, scratch } = w;
  const { target, threat, weight, rung, exposed } = s;
  const { drives, movers, moverCount, zeal } = scratch;
  const { kind } = c.templates[template]!;
  if (kind === MOTION.removal) countOffices(w);
  const attacks = w.p.agenda[G.attacks]!;
  const momentum = w.p.agenda[G.momentum]!;
  const boldness = w.p.agenda[G.boldness]!;
  const trigger = w.on.surveillance ? w.p.surveillance[U.trigger]! : 0;
  let strongest = 0;
  for (let i = 0; i < moverCount; i += 1) {
    const a = movers[i]!;
    const rival = target[a]!;
    // who has no rival is asked about the first actor, in vain: one jump then does for all conditions
    const t = rival < 0 ? 0 : rival;
    const strikes = attackable(w, kind, a, t) && rival >= 0;
    const felt =
      threat[feelingAt(w, a, t)]! *
      zeal[i]! *
      (boldness + weight[a]!) *
      attacks *
      (1 + momentum * rung[t]! + trigger * exposed[t]!);
    const drive = strikes ? felt : 0;
    drives[i] = drive;
    strongest = Math.max(strongest, drive);
  }
  return strongest;
}

/** Whether `a` is fit to strike at `t` by a motion of this kind, and there is something left to take from him. */
function attackable(w: World, kind: number, a: number, t: number): boolean {
  const { s, c } = w;
  const lives = s.alive[t]! !== 0;
  const fit = s.capacity[a]! >= REST_BELOW && lives;
  if (kind === MOTION.removal) {
    const holds = w.scratch.officesHeld[t]! > 0;
    return fit && holds;
  }
  const rung = s.rung[t]!;
  const waited = w.day - s.rungDay[t]! >= w.p.discipline[D.interval]! * MONTH_DAYS;
  return fit && rung < c.rungs.length && (rung === 0 || waited);
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
      (pool < 0 ? 0 : values[c.poolDelegates[pool]!]!) +
      w.p.agenda[G.otherPower]! * (c.officeSlate[o]! + c.officeArmy[o]!);
    if (power > most) {
      most = power;
      best = o;
    }
  }
  return best;
}

/** Who moves: a choice among those who want to, each by his drive; named by template and occurrence. */
export function chooseProposer(w: World, template: number): number {
  const { c, scratch, s } = w;
  const { options, optionHash, optionIndex, drives, movers, moverCount } = scratch;
  let n = 0;
  for (let i = 0; i < moverCount; i += 1) {
    const drive = drives[i]!;
    options[n] = drive;
    optionIndex[n] = movers[i]!;
    n += drive > 0 ? 1 : 0;
  }
  if (n === 0) return -1;
  for (let i = 0; i < n; i += 1) {
    options[i] = w.p.agenda[G.keenness]! * ln(options[i]!);
    optionHash[i] = c.actorHash[optionIndex[i]!]!;
  }
  const occasion = combine(
    combine(c.templateHash[template]!, PROPOSER),
    s.occurrence[templateClock(w, template)]!,
  );
  return optionIndex[chooseIndex(options, n, w.stream, DRAW_KIND.choice, 0, occasion, optionHash)]!;
}

/** How much anybody wants a motion of this template now; 0 where nobody could move it. Leaves each mover's drive in scratch. */
export function driveOf(w: World, template: number): number {
  const row = w.c.templates[template]!;
  if (row.kind === MOTION.policy) return drivePolicy(w, row.issue);
  if ((row.kind === MOTION.sanction || row.kind === MOTION.removal) && w.on.alliances)
    return driveAttack(w, template);
  return 0;
}
