import { combine, DRAW_KIND, uniform } from '../../random/index.ts';
import { strike } from '../apply.ts';
import { arenaLives, inCharge } from '../arenas.ts';
import { firedClock, shockClock } from '../clocks.ts';
import { emit, type World } from '../world.ts';
import { arenaParameters, R } from './arenaParameters.ts';
import type { Mechanism } from './mechanism.ts';

const RISING = 0x52;

/** Something is tried abroad as often as zeal has it; mostly it fails, and a failure is a shock of its kind. */
function month(w: World): void {
  if (w.quarter < 0) return; // until then it is on record
  for (let a = 0; a < w.c.arenas.length; a += 1) if (arenaLives(w, a)) tryAll(w, a);
}

/** What can be tried in an arena, one thing after another: what comes of one bears on the zeal for the next. */
function tryAll(w: World, arena: number): void {
  const { attempts } = w.c;
  let eager = zeal(w, arena);
  for (let n = 0; n < attempts.length; n += 1) {
    if (attempts[n]!.arena !== arena || !isTried(w, n, eager)) continue;
    settle(w, n);
    eager = zeal(w, arena);
  }
}

/** The clock of failures at their plain rate, and of as many successes as the odds add to them. */
function isTried(w: World, n: number, eager: number): boolean {
  const { shock, success } = w.c.attempts[n]!;
  const failures = w.values[w.c.shocks[shock]!.perYear]! / 12;
  return firedClock(w, shockClock(w, shock), (failures / (1 - w.values[success]!)) * eager);
}

function settle(w: World, n: number): void {
  const { arena, shock, success } = w.c.attempts[n]!;
  const attempt = w.s.occurrence[shockClock(w, shock)]!;
  const u = uniform(w.stream, DRAW_KIND.effect, w.c.shockHash[shock]!, combine(RISING, attempt));
  if (u < w.values[success]!) triumph(w, arena, shock);
  else strike(w, shock);
}

/** How much is tried, 1 where policy and whoever is in charge stand in the middle of the issue. */
function zeal(w: World, arena: number): number {
  const { issue } = w.c.arenas[arena]!;
  const { issues } = w.c.sizes;
  const h = inCharge(w, arena);
  const policy = w.s.policy[issue]!;
  const wish = h < 0 ? policy : w.s.position[h * issues + issue]!;
  const push = w.p.arena[R.push]!;
  return 1 - push + (push * (policy + wish)) / 100;
}

/** A success: standing for whoever is in charge, hope for all who care little, and less weariness and fear. */
function triumph(w: World, arena: number, shock: number): void {
  const { s } = w;
  const q = w.p.arena;
  const { issue } = w.c.arenas[arena]!;
  const { actors, issues } = w.c.sizes;
  const h = inCharge(w, arena);
  if (h >= 0) {
    s.authority[h] = Math.min(1, s.authority[h]! + q[R.triumph]!);
    s.baseAuthority[h] = Math.min(1, s.baseAuthority[h]! + q[R.triumph]!);
  }
  for (let a = 0; a < actors; a += 1) {
    const at = a * issues + issue;
    s.position[at] = Math.min(100, s.position[at]! + q[R.hope]! * (1 - s.salience[at]!));
  }
  s.fatigue[0] = s.fatigue[0]! * (1 - q[R.relief]!);
  s.outsideThreat[0] = s.outsideThreat[0]! * (1 - q[R.relief]!);
  if (w.sink !== null) emit(w, 'rising', h, -1, shock, 1);
}

export const arena: Mechanism = {
  id: 'arena',
  claim:
    'What is tried abroad follows the zeal of those in charge, mostly fails, and costs the holder of the office that answers for it; each failure speaks for relying on one country alone.',
  neutral: 'Failures abroad come at their plain rates, whoever is in charge; nothing succeeds.',
  signature: false,
  parameters: arenaParameters,
  reads: [
    'policy',
    'position',
    'salience',
    'holder',
    'hazard',
    'fireAt',
    'occurrence',
    'authority',
    'baseAuthority',
    'fatigue',
    'outsideThreat',
  ],
  evolves: [
    'position',
    'salience',
    'hazard',
    'fireAt',
    'occurrence',
    'authority',
    'baseAuthority',
    'fatigue',
    'outsideThreat',
  ],
  emits: ['rising', 'shock'],
  rows: ['S016', 'S116'],
  month,
};
