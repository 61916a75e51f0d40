import { LOGISTIC_SLACK, logistic, logisticRoughly } from '../../numeric/index.ts';
import { chooseIndex, chooseRoughly, DRAW_KIND } from '../../random/index.ts';
import { feelingAt } from '../feelings.ts';
import { L } from '../mechanisms/alliancesParameters.ts';
import type { World } from '../world.ts';

/** Utilities this far below the best are not considered: their chance, 1 in 400 or less, is not worth a draw. */
const HOPELESS = 6;

/**
 * Sums up, for the member `i`, what stands behind each name he could join: a bloc, or another member who stands alone.
 * The sums lie in scratch under the name's index; they are 0 before, and again once `valueSides` has read them. What stands under
 * no name goes into a place after all names, which nobody reads, so that nothing has to be jumped over.
 * The names lie in `sideNames`, each once; returns how many there are.
 */
function surveySides(w: World, i: number): number {
  const { power, liking, distance, threat, bloc, target } = w.s;
  const { inner, innerCount, side, sides, sideNames } = w.scratch;
  const { members, strength, affinity, shared } = sides;
  const q = w.p.alliances;
  const fondness = q[L.liking]!;
  const dispute = 2 * q[L.distance]!;
  const actors = bloc.length;
  const row = i * actors;
  const rival = target[i]!;
  const aboutRival = (rival < 0 ? i : rival) * actors;
  side[i] = actors;
  members[actors] = 1; // never a new name
  let names = 0;
  for (let n = 0; n < innerCount; n += 1) {
    const j = inner[n]!;
    const label = side[j]!;
    const before = members[label]!;
    sideNames[names] = label;
    names += before === 0 ? 1 : 0;
    members[label] = before + 1;
    strength[label]! += power[j]!;
    affinity[label]! += fondness * liking[j * actors + i]! - dispute * distance[row + j]!;
    shared[label]! += threat[aboutRival + j]!;
  }
  return names;
}

/**
 * What standing alone is worth to `i`, and what standing with each surveyed side is: affinity, need against his rival, and the
 * spoils if it wins, the chance of which may be taken roughly. Returns the most that any of these is worth.
 */
function valueSides(w: World, i: number, names: number, total: number, exactly: boolean): number {
  const { power, threat, bloc, target } = w.s;
  const { options, sideNames, sides } = w.scratch;
  const { members, strength, affinity, shared } = sides;
  const q = w.p.alliances;
  const resolve = q[L.resolve]!;
  const habit = resolve * q[L.habit]!;
  const balance = q[L.balance]!;
  const spoils = resolve * q[L.spoils]!;
  const common = q[L.commonSpoils]!;
  const shield = q[L.shield]!;
  const steepness = q[L.steepness]!;
  const pace = steepness / total;
  const now = bloc[i]!;
  const own = power[i]!;
  const rival = target[i]!;
  const need = rival < 0 ? 0 : balance * threat[feelingAt(w, i, rival)]!;
  const rivalsSide = rival < 0 ? -1 : bloc[rival]! < 0 ? rival : bloc[rival]!;
  let best = resolve * q[L.alone]! + (now === -1 ? habit : 0);
  options[0] = best;
  for (let k = 0; k < names; k += 1) {
    const label = sideNames[k]!;
    const size = members[label]!;
    const together = strength[label]! + own;
    const support = shared[label]! + shield * size;
    const bond = (affinity[label]! + need * (label === rivalsSide ? -size : support)) / size;
    const share = together > 0 ? own / together : 0;
    const odds = together * pace - steepness / 2;
    const chance = exactly ? logistic(odds) : logisticRoughly(odds);
    const utility = resolve * bond + (label === now ? habit : 0) + spoils * (common + share) * chance;
    clear(w, label);
    options[k + 1] = utility;
    best = Math.max(best, utility);
  }
  return best;
}

/** Readies the sums of a name for the next survey. */
function clear(w: World, label: number): void {
  const { members, strength, affinity, shared } = w.scratch.sides;
  members[label] = 0;
  strength[label] = 0;
  affinity[label] = 0;
  shared[label] = 0;
}

/** Moves the options of at least this utility to the front, with the names of their draws; returns how many they are. */
function keepHopeful(w: World, names: number, least: number): number {
  const { options, optionHash, optionIndex, sideNames } = w.scratch;
  const { actorHash } = w.c;
  optionHash[0] = 1;
  optionIndex[0] = -1;
  let n = options[0]! < least ? 0 : 1;
  for (let k = 0; k < names; k += 1) {
    const utility = options[k + 1]!;
    const label = sideNames[k]!;
    options[n] = utility;
    optionIndex[n] = label;
    optionHash[n] = actorHash[label]!;
    n += utility < least ? 0 : 1;
  }
  return n;
}

/** By how much what a side is worth can be off where the chance that it wins is known but roughly. */
function slackOf(w: World): number {
  const q = w.p.alliances;
  return q[L.resolve]! * q[L.spoils]! * LOGISTIC_SLACK * (q[L.commonSpoils]! + 1); // a share of power is at most 1
}

/** Which option `i` takes, where that is plain though what sides are worth is known but roughly; else -1. */
function chooseSideRoughly(w: World, i: number, names: number, occasion: number, best: number): number {
  const { options, optionHash } = w.scratch;
  const slack = slackOf(w);
  const least = best - HOPELESS;
  const n = keepHopeful(w, names, least - 2 * slack);
  const { choice } = DRAW_KIND;
  const ahead = chooseRoughly(options, slack, n, w.stream, choice, w.c.actorHash[i]!, occasion, optionHash);
  return ahead < 0 || options[ahead]! < least + 2 * slack ? -1 : ahead;
}

/** Which option he takes by what sides, surveyed once more, are worth exactly. */
function chooseSideExactly(w: World, i: number, occasion: number, total: number): number {
  const { options, optionHash } = w.scratch;
  const names = surveySides(w, i);
  const n = keepHopeful(w, names, valueSides(w, i, names, total, true) - HOPELESS);
  return chooseIndex(options, n, w.stream, DRAW_KIND.choice, w.c.actorHash[i]!, occasion, optionHash);
}

/** The name under which `i` will stand, -1 alone, when all members together have `total` of power. */
export function chooseSide(w: World, i: number, occasion: number, total: number): number {
  const names = surveySides(w, i);
  const best = valueSides(w, i, names, total, false);
  const plain = chooseSideRoughly(w, i, names, occasion, best);
  return w.scratch.optionIndex[plain < 0 ? chooseSideExactly(w, i, occasion, total) : plain]!;
}
