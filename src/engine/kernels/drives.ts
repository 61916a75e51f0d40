import { lnAll } from '../../numeric/index.ts';
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

/** Lists who could move a motion now, with what drives and hinders each. */
export function listMovers(w: World): void {
  const { scratch, values } = w;
  const { presence } = w.s;
  const { inner, innerCount, movers, zeal, there } = scratch;
  const initiative = w.c.traits.initiative!;
  let n = 0;
  for (let i = 0; i < innerCount; i += 1) {
    const a = inner[i]!;
    // written down in any case, and counted only where it holds: that needs no jump
    movers[n] = a;
    zeal[n] = values[initiative[a]!]!;
    there[n] = presence[a]!;
    n += canMove(w, a, 0.1) ? 1 : 0;
  }
  scratch.moverCount = n;
}

/** Whether one of the inner body has a vote in it, is there, and is fit enough: a line can be written in bed. */
export function canMove(w: World, a: number, enough: number): boolean {
  const { capacity, presence, seat } = w.s;
  const near = presence[a]! > 0.05;
  const votes = seat[w.c.inner * w.c.sizes.actors + a] === VOTING;
  return capacity[a]! >= enough && near && votes;
}

/** Weighs, for each mover and each motion there could be, how much he wants it, and how much whoever wants it most does. */
export function weighMotions(w: World): void {
  listMovers(w);
  w.scratch.keenest.fill(0);
  weighIssues(w);
  if (w.on.alliances) weighStrikes(w);
}

/** The same anew for one motion and those like it. */
export function weighMotion(w: World, template: number): void {
  const { kind, issue } = w.c.templates[template]!;
  listMovers(w);
  if (kind === MOTION.policy) weighIssue(w, issue);
  else if (w.on.alliances) weighStrikes(w);
}

/** To move on an issue: salience x distance from the policy x initiative x presence. */
const wish = (position: number, policy: number, salience: number, zeal: number, there: number): number =>
  salience * (Math.abs(position - policy) / 100) * zeal * there;

/** All issues of a mover at a time, since they lie together. */
function weighIssues(w: World): void {
  const { position, salience, policy } = w.s;
  const { drives, keenest, movers, moverCount, zeal, there } = w.scratch;
  const { issues } = w.c.sizes;
  for (let i = 0; i < moverCount; i += 1) {
    const row = movers[i]! * issues;
    const to = i * keenest.length;
    const eager = zeal[i]!;
    const present = there[i]!;
    for (let k = 0; k < issues; k += 1) {
      const drive = wish(position[row + k]!, policy[k]!, salience[row + k]!, eager, present);
      drives[to + k] = drive;
      keenest[k] = Math.max(keenest[k]!, drive);
    }
  }
}

function weighIssue(w: World, issue: number): void {
  const { position, salience } = w.s;
  const { drives, keenest, movers, moverCount, zeal, there } = w.scratch;
  const policy = w.s.policy[issue]!;
  let most = 0;
  for (let i = 0; i < moverCount; i += 1) {
    const at = movers[i]! * w.c.sizes.issues + issue;
    const drive = wish(position[at]!, policy, salience[at]!, zeal[i]!, there[i]!);
    drives[i * keenest.length + issue] = drive;
    most = Math.max(most, drive);
  }
  keenest[issue] = most;
}

/** To strike at one's first rival, by a sanction or by taking an office from him. */
function weighStrikes(w: World): void {
  const { drives, keenest, movers, moverCount, zeal, officesHeld } = w.scratch;
  const first = w.c.sizes.issues;
  let sanction = 0;
  let removal = 0;
  countOffices(w);
  for (let i = 0; i < moverCount; i += 1) {
    const a = movers[i]!;
    const rival = w.s.target[a]!;
    // who has no rival is asked about the first actor, in vain: one jump then does for all conditions
    const t = rival < 0 ? 0 : rival;
    const holds = officesHeld[t]! > 0;
    const fit = canStrike(w, a, t) && rival >= 0;
    const wanted = strikeOf(w, a, t, zeal[i]!);
    const bySanction = canBeSanctioned(w, t) && fit ? wanted : 0;
    const byRemoval = holds && fit ? wanted : 0;
    const to = i * keenest.length + first;
    drives[to] = bySanction;
    drives[to + 1] = byRemoval;
    sanction = Math.max(sanction, bySanction);
    removal = Math.max(removal, byRemoval);
  }
  keenest[first] = sanction;
  keenest[first + 1] = removal;
}

/** The threat that `a` feels x initiative x readiness, more against who has been struck before or found out. */
function strikeOf(w: World, a: number, t: number, zeal: number): number {
  const { threat, weight, rung, exposed } = w.s;
  const q = w.p.agenda;
  const trigger = w.on.surveillance ? w.p.surveillance[U.trigger]! : 0;
  return (
    threat[feelingAt(w, a, t)]! *
    zeal *
    (q[G.boldness]! + weight[a]!) *
    q[G.attacks]! *
    (1 + q[G.momentum]! * rung[t]! + trigger * exposed[t]!)
  );
}

/** Whether `a` is fit to strike, and `t` alive. */
function canStrike(w: World, a: number, t: number): boolean {
  const lives = w.s.alive[t]! !== 0;
  return w.s.capacity[a]! >= REST_BELOW && lives;
}

/** Whether there is a rung left for somebody, and time enough has passed since the last. */
function canBeSanctioned(w: World, t: number): boolean {
  const rung = w.s.rung[t]!;
  const waited = w.day - w.s.rungDay[t]! >= w.p.discipline[D.interval]! * MONTH_DAYS;
  return rung < w.c.rungs.length && (rung === 0 || waited);
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
  const { options, optionHash, optionIndex, drives, keenest, movers, moverCount } = scratch;
  const column = columnOf(w, template);
  let n = 0;
  for (let i = 0; i < moverCount; i += 1) {
    const drive = drives[i * keenest.length + column]!;
    options[n] = drive;
    optionIndex[n] = movers[i]!;
    n += drive > 0 ? 1 : 0;
  }
  if (n === 0) return -1;
  lnAll(options, n);
  for (let i = 0; i < n; i += 1) {
    options[i] = w.p.agenda[G.keenness]! * options[i]!;
    optionHash[i] = c.actorHash[optionIndex[i]!]!;
  }
  const occasion = combine(
    combine(c.templateHash[template]!, PROPOSER),
    s.occurrence[templateClock(w, template)]!,
  );
  return optionIndex[chooseIndex(options, n, w.stream, DRAW_KIND.choice, 0, occasion, optionHash)]!;
}

/** How much anybody wants a motion of this template, as last weighed; 0 where nobody could move it. */
export const driveOf = (w: World, template: number): number => w.scratch.keenest[columnOf(w, template)]!;

/** Where drives stand: one column for each issue, one for sanctions, one for removals, and one for motions that nobody is driven to. */
function columnOf(w: World, template: number): number {
  const { kind, issue } = w.c.templates[template]!;
  const { issues } = w.c.sizes;
  if (kind === MOTION.policy) return issue;
  return issues + (kind === MOTION.sanction ? 0 : kind === MOTION.removal ? 1 : 2);
}
