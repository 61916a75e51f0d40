import { combine, DRAW_KIND, normal, uniform } from '../../random/index.ts';
import { strike } from '../apply.ts';
import { isDue, resetClock, shockClock } from '../clocks.ts';
import {
  CONTROL,
  CRISIS,
  economyLives,
  GRAIN,
  HARVEST,
  LOST,
  marketPrices,
  OUTPUT,
  PRICES,
  TEMPO,
} from '../economyGauges.ts';
import { emit, type World } from '../world.ts';
import { E, economyParameters } from './economyParameters.ts';
import type { Mechanism } from './mechanism.ts';

const CROP = 0x51;
const YEAR_DAYS = 365.2425;
/** A harvest below this part of the usual one strains those who live by it. */
const ENOUGH = 0.8;
const LEAST_HARVEST = 0.3;

/** Gauges move, the harvest comes in once a year, and from the documented date on strain brings crises. */
function month(w: World): void {
  if (!economyLives(w)) return;
  const row = w.c.economies[0]!;
  if (w.month % 12 === row.harvestMonth) reap(w);
  moveGauges(w, row.issue);
  if (w.quarter >= 0) bringCrises(w);
}

/** The harvest of this year, named by it. */
function reap(w: World): void {
  const { economy } = w.s;
  const year = Math.floor(w.day / YEAR_DAYS) | 0;
  const z = normal(uniform(w.stream, DRAW_KIND.effect, 0, combine(CROP, year)));
  const sown = 1 - economy[LOST]!;
  economy[HARVEST] = Math.max(LEAST_HARVEST, (1 + w.p.economy[E.spread]! * z) * sown);
  economy[LOST] = 0;
  if (w.sink !== null) emit(w, 'harvest', -1, -1, -1, economy[HARVEST]!);
}

/** One month of tempo, output, prices and the grain that comes to market. */
function moveGauges(w: World, issue: number): void {
  const { economy, policy } = w.s;
  const q = w.p.economy;
  const tempo = economy[TEMPO]! + q[E.lag]! * (policy[issue]! / 100 - economy[TEMPO]!);
  const output = economy[OUTPUT]! + q[E.recovery]! * (1 + tempo - economy[OUTPUT]!);
  const market = marketPrices(w, output, tempo);
  const set = market - economy[CONTROL]! * Math.max(0, market - 1);
  const prices = economy[PRICES]! + q[E.speed]! * (set - economy[PRICES]!);
  // what dear goods, and goods that cannot be had at the price set, keep in the barns
  const kept = Math.max(0, prices - 1) + Math.max(0, market - Math.max(1, prices));
  const offered = economy[HARVEST]! * (1 - q[E.reluctance]! * Math.min(2, kept));
  const needed = q[E.base]! * (1 + q[E.needs]! * tempo) * (1 + q[E.towns]! * (output - 1));
  economy[TEMPO] = tempo;
  economy[OUTPUT] = output;
  economy[PRICES] = prices;
  economy[GRAIN] = economy[GRAIN]! + q[E.speed]! * (offered / needed - economy[GRAIN]!);
}

/** The clock of each crisis runs by its strain, in units of the plain rate of its kind. */
function bringCrises(w: World): void {
  const { shocks, marketShocks } = w.c;
  const first = shockClock(w, 0);
  for (let n = 0; n < marketShocks.length; n += 1) {
    const k = marketShocks[n]!;
    const { perYear, part } = shocks[k]!;
    const strain = strainOf(w, part);
    // asked in this order, whether there is any strain is no jump to guess
    const due = isDue(w, first + k, (w.values[perYear]! / 12) * strain) && strain > 0;
    if (!due) continue;
    resetClock(w, first + k);
    strike(w, k);
  }
}

/** How near a crisis of this part is: 1 brings it at its plain rate. */
function strainOf(w: World, part: number): number {
  const { economy } = w.s;
  const q = w.p.economy;
  if (part === CRISIS.prices) return q[E.priceCrisis]! * Math.max(0, economy[PRICES]! - q[E.bearable]!);
  if (part === CRISIS.grain) return q[E.grainCrisis]! * Math.max(0, 1 - economy[GRAIN]!);
  return q[E.hungerCrisis]! * Math.max(0, ENOUGH - economy[HARVEST]!);
}

export const economy: Mechanism = {
  id: 'economy',
  claim:
    'Crises of the market grow from harvests, prices that part and the tempo that policy sets; how they are answered prepares the next.',
  neutral: 'Crises of prices, grain and hunger come at their plain rates, whatever is decided.',
  signature: false,
  parameters: economyParameters,
  reads: [
    'economy',
    'policy',
    'hazard',
    'fireAt',
    'occurrence',
    'holder',
    'authority',
    'position',
    'salience',
    'outsideThreat',
    'fatigue',
  ],
  evolves: [
    'economy',
    'hazard',
    'fireAt',
    'occurrence',
    'authority',
    'position',
    'salience',
    'outsideThreat',
    'fatigue',
  ],
  emits: ['harvest', 'shock'],
  rows: ['S117', 'S129', 'S131'],
  month,
};
