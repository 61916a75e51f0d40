import {
  type CompiledScenario,
  createWorld,
  MECHANISM_IDS,
  MECHANISMS,
  nameMotion,
  poll,
  runPrefix,
  setMotion,
  VOTING,
  type World,
} from '../../src/engine/index.ts';
import { start } from '../../src/engine/start.ts';
import { assessThresholds } from '../../src/engine/thresholds.ts';
import { fillPoint } from '../../src/ensemble/points.ts';
import { makeStream } from '../../src/random/index.ts';

/** Runs so many histories for so many months of the free period, seen after each month, each at a parameter point of its own. */
export function eachMonth(
  c: CompiledScenario,
  histories: number,
  months: number,
  see: (w: World, month: number) => void,
  prepare: (w: World) => void = () => undefined,
): void {
  const w = createWorld(c, makeStream(1));
  for (let slot = 0; slot < histories; slot += 1) {
    fillPoint(c, w.values, 1, slot);
    w.stream.slot = slot;
    prepare(w);
    start(w);
    runPrefix(w);
    const last = Math.min(c.prefixMonths + months, c.monthDays.length);
    for (w.month = c.prefixMonths; w.month < last; w.month += 1) {
      w.day = c.monthDays[w.month];
      w.quarter = Math.floor((w.month - c.prefixMonths) / 3);
      for (const id of MECHANISM_IDS) if (w.on[id]) MECHANISMS[id].month?.(w);
      if ((w.month - c.prefixMonths) % 3 === 2) assessThresholds(w);
      see(w, w.month - c.prefixMonths);
    }
  }
}

/** The same, seen once at the end of its months (at the documented date if there are none). */
export function eachMoment(
  c: CompiledScenario,
  histories: number,
  months: number,
  see: (w: World) => void,
): void {
  if (months > 0) {
    eachMonth(c, histories, months, (w, month) => {
      if (month === months - 1) see(w);
    });
    return;
  }
  const w = createWorld(c, makeStream(1));
  for (let slot = 0; slot < histories; slot += 1) {
    fillPoint(c, w.values, 1, slot);
    w.stream.slot = slot;
    start(w);
    runPrefix(w);
    see(w);
  }
}

/** A motion on an issue that somebody might table, and its odds in one body. */
export interface Asked {
  template: number;
  mover: number;
  body: number;
  chance: number;
}

/** The odds, in the inner body or the assembly, of every policy motion that a voting member cares for. */
export function askPolicies(w: World, body: number, movers?: readonly number[]): Asked[] {
  const { c, s } = w;
  const { actors, issues } = c.sizes;
  const asked: Asked[] = [];
  c.templates.forEach(({ issue, kind }, template) => {
    if (kind !== 0) return;
    for (let mover = 0; mover < actors; mover += 1) {
      if (s.seat[c.inner * actors + mover] !== VOTING || movers?.includes(mover) === false) continue;
      const gap = s.position[mover * issues + issue] - s.policy[issue];
      if (Math.abs(gap) * s.salience[mover * issues + issue] < 8) continue;
      const m = setMotion(w.motion, c, template, body, mover);
      m.issue = issue;
      m.proposal = s.policy[issue] + 0.7 * gap;
      nameMotion(m, c, 0);
      asked.push({ template, mover, body, chance: poll(w, m) });
    }
  });
  return asked;
}

export const average = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
