import type { EconomyRow } from './compiled.ts';
import { E } from './mechanisms/economyParameters.ts';
import type { World } from './world.ts';

/**
 * Places in the column `economy`: the last harvest (1 = usual), output of industry (1 = before the war), price of its goods
 * over that of grain (1 = before the war), how far prices are set by order (0-1), tempo (0-1), grain that comes to market as
 * a part of what the state needs, and the part of the next harvest that is lost already.
 */
export const HARVEST = 0;
export const OUTPUT = 1;
export const PRICES = 2;
export const CONTROL = 3;
export const TEMPO = 4;
export const GRAIN = 5;
export const LOST = 6;
export const GAUGES = 7;

/** The crises of an economy: the `part` of a kind of shock that it drives. */
export const CRISIS = { prices: 0, grain: 1, hunger: 2 } as const;

/** Part of the crop in the field that hunger on record speaks of. */
const FAILED = 0.4;

/** Sets the gauges of the first day. */
export function openEconomy(w: World): void {
  const { s, c, values } = w;
  for (let e = 0; e < c.economies.length; e += 1) {
    const row = c.economies[e]!;
    s.economy[HARVEST] = values[row.harvest]!;
    s.economy[OUTPUT] = values[row.output]!;
    s.economy[PRICES] = values[row.prices]!;
    s.economy[TEMPO] = s.policy[row.issue]! / 100;
    s.economy[GRAIN] = 1;
  }
}

/** Whether there is an economy with a market today, and its mechanism is on. */
export function economyLives(w: World): boolean {
  const { economies } = w.c;
  return w.on.economy && economies.length > 0 && isOpen(w, economies[0]!);
}

const isOpen = (w: World, row: EconomyRow): boolean => w.day >= row.since && w.day < row.until;

/**
 * What goods would cost in grain if nobody set their price: scarcity of grain is felt steeply, since it is hunger, and a fast
 * tempo keeps some of the goods from the villages. Formula: harvest cubed / (output x (1 - take x tempo)).
 */
export function marketPrices(w: World, output: number, tempo: number): number {
  const crop = w.s.economy[HARVEST]!;
  const goods = Math.max(0.05, output * (1 - w.p.economy[E.take]! * tempo));
  return (crop * crop * crop) / goods;
}

/** A crisis, recorded or rolled, is answered: prices by order; grain by price or by force, as the policy has it; and blamed. */
export function feelCrisis(w: World, k: number): void {
  if (!economyLives(w)) return;
  const { economy } = w.s;
  const q = w.p.economy;
  const { part } = w.c.shocks[k]!;
  const row = w.c.economies[0]!;
  if (part === CRISIS.prices) {
    economy[CONTROL] = economy[CONTROL]! + (1 - economy[CONTROL]!) * q[E.control]!;
    bringTogether(w, q[E.control]!);
  } else if (part === CRISIS.grain) {
    const force = w.s.policy[row.issue]! / 100;
    bringTogether(w, q[E.raise]! * (1 - force));
    economy[GRAIN] = economy[GRAIN]! + force * Math.max(0, 1 - economy[GRAIN]!);
    economy[LOST] = economy[LOST]! + (1 - economy[LOST]!) * q[E.sowing]! * force;
  } else if (w.quarter < 0) economy[LOST] = Math.max(economy[LOST]!, FAILED);
  if (w.quarter >= 0) blame(w);
}

/** Prices move by this share toward those of before the war, if they have run away from them. */
function bringTogether(w: World, share: number): void {
  const { economy } = w.s;
  const gap = economy[PRICES]! - 1;
  if (gap > 0) economy[PRICES] = economy[PRICES]! - share * gap;
}

/** Each holder of an office that answers for the economy loses standing. */
function blame(w: World): void {
  const { holder, authority } = w.s;
  const { officeAnswers } = w.c;
  for (let o = 0; o < officeAnswers.length; o += 1) {
    const h = holder[o]!;
    if (officeAnswers[o] === 1 && h >= 0)
      authority[h] = Math.max(0.01, authority[h]! - w.p.economy[E.blame]!);
  }
}
