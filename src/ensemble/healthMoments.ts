import {
  type CompiledScenario,
  MECHANISMS,
  RECORD,
  type RecordRow,
  runPrefixMonth,
  SPELL,
  start,
  type World,
} from '../engine/index.ts';
import { exp } from '../numeric/index.ts';
import { openWorld } from './runTask.ts';

/** Something that the record has of somebody's health, or has not, though it could have. */
export interface HealthMoment {
  /** falling ill in a month, living through an illness, capacity later on, dying in a year */
  kind: 'illness' | 'survival' | 'recovery' | 'death';
  /** place of the person among the actors */
  actor: number;
  /** 1: it came; 0: it did not; of a recovery the capacity on record [0-1] */
  seen: number;
  /** for each setting the chance of it, or the capacity [0-1] */
  foretold: Float64Array;
}

type Tell = (kind: HealthMoment['kind'], actor: number, seen: number, foretold: number) => void;

/**
 * What the health mechanism foretells of the record, step by step: each month starts from the health that the record left. Illness and
 * recovery are asked of those alone whose illnesses are on record; death, by `natural` causes, of all actors. Deaths by other causes
 * end what is asked. A death of somebody whose illnesses are on record is an illness that was not lived through.
 *
 * @param settings all numbers of the scenario, one array for each setting; the record is compared at the scenario's own values
 */
export function askHealth(
  c: CompiledScenario,
  natural: readonly boolean[],
  settings: readonly Float64Array[],
  seed: number,
): HealthMoment[] {
  const world = openWorld(c, seed);
  const moments: HealthMoment[] = [];
  settings.forEach((values, i) => {
    let n = 0;
    world.values.set(values);
    followHealth(world, natural, (kind, actor, seen, foretold) => {
      if (i === 0) moments.push({ kind, actor, seen, foretold: new Float64Array(settings.length) });
      moments[n]!.foretold[i] = foretold;
      n += 1;
    });
  });
  return moments;
}

/** Hazards of the coming month, of illness and of dying without one, [actor]. */
interface Hazards {
  illness: Float64Array;
  dying: Float64Array;
}

function followHealth(w: World, natural: readonly boolean[], tell: Tell): void {
  const { c } = w;
  const { actors } = c.sizes;
  w.stream.slot = 0;
  w.stream.epoch = 0;
  start(w);
  const known = Array.from({ length: actors }, (_, a) =>
    c.records.some((row) => row.kind === RECORD.capacity && row.a === a),
  );
  const hazards = { illness: new Float64Array(actors), dying: new Float64Array(actors) };
  const ofYear = new Float64Array(actors);
  passHealth(w, hazards);
  let before = c.startDay;
  for (let month = 0; month < c.prefixMonths; month += 1) {
    const day = c.monthDays[month]!;
    const rows = c.records.filter((row) => row.day > before && row.day <= day);
    const yearEnds = month % 12 === 11 || month === c.prefixMonths - 1;
    for (let a = 0; a < actors; a += 1) {
      if (w.s.alive[a] === 0) continue;
      const died = rows.some((row) => row.kind === RECORD.death && row.a === a);
      if (known[a]!) tellIllness(w, a, rows, died && natural[a]!, hazards.illness[a]!, tell);
      ofYear[a]! += hazards.dying[a]! + (known[a]! ? 0 : hazards.illness[a]! * deadliness(w, a));
      if (!died && !yearEnds) continue;
      tell('death', a, died && natural[a]! && !known[a]! ? 1 : 0, 1 - exp(-ofYear[a]!));
      ofYear[a] = 0;
    }
    w.month = month;
    runPrefixMonth(w);
    passHealth(w, hazards);
    before = day;
  }
}

/** A month of the mechanism itself in which no clock fires: recovery happens, and the hazards are read off the clocks. */
function passHealth(w: World, { illness, dying }: Hazards): void {
  const { hazard, fireAt } = w.s;
  const { actors } = w.c.sizes;
  hazard.fill(0, 0, 2 * actors);
  fireAt.fill(Number.POSITIVE_INFINITY, 0, 2 * actors);
  MECHANISMS.health.month!(w);
  illness.set(hazard.subarray(0, actors));
  dying.set(hazard.subarray(actors, 2 * actors));
}

/** What a month's records of somebody's health were worth to the mechanism. */
function tellIllness(
  w: World,
  a: number,
  rows: readonly RecordRow[],
  died: boolean,
  hazard: number,
  tell: Tell,
): void {
  const spells = rows.filter((row) => row.kind === RECORD.capacity && row.a === a);
  const ill = spells.some(({ c }) => c === SPELL.illness);
  tell('illness', a, ill || died ? 1 : 0, 1 - exp(-hazard));
  let capacity = w.s.capacity[a]!;
  let ceiling = w.s.ceiling[a]!;
  for (const row of spells) {
    if (died && row === spells.at(-1)) break; // its figure is the end, not a state
    const seen = w.c.numbers[row.number]!.value;
    if (row.c !== SPELL.illness) tell('recovery', a, seen, capacity);
    else if (seen < capacity) {
      const loss = 1 - seen / capacity;
      ceiling *= 1 - parameterOf(w, 'permanent') * loss;
      tell('survival', a, 1, 1 - fatalChance(w, loss, ceiling));
    }
    capacity = seen;
    ceiling = Math.max(ceiling, seen);
  }
  if (died) tell('survival', a, 0, 1 - deadliness(w, a));
}

const SEVERITIES = [0.6, 0.8, 1, 1.2, 1.4];

/** Mean chance that somebody's next illness kills, over the severities that it may have: half to one and a half times his own. */
function deadliness(w: World, a: number): number {
  const own = w.values[w.c.traits['illness-severity']![a]!]!;
  let sum = 0;
  for (const factor of SEVERITIES) {
    const loss = Math.min(1, own * factor);
    sum += fatalChance(w, loss, w.s.ceiling[a]! * (1 - parameterOf(w, 'permanent') * loss));
  }
  return sum / SEVERITIES.length;
}

/** The mechanism's chance that an illness kills which takes `loss` of the capacity and leaves `ceiling` of it. */
export const fatalChance = (w: World, loss: number, ceiling: number): number =>
  1 -
  exp(
    -parameterOf(w, 'deathPerIllness') * loss * loss * loss * (1 + parameterOf(w, 'frailty') * (1 - ceiling)),
  );

const NAMES = Object.keys(MECHANISMS.health.parameters);

const parameterOf = (w: World, name: string): number => w.p.health[NAMES.indexOf(name)]!;
