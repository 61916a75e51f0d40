import {
  ballot,
  chanceOfUtilities,
  copyState,
  createWorld,
  MOTION,
  type Motion,
  poll,
  type TERMS,
  type World,
} from '../engine/index.ts';
import { makeStream } from '../random/index.ts';
import type { Moment, Recording } from './traceRecording.ts';

type Term = (typeof TERMS)[number];

/** A second world, in which the sittings of a history can be held again otherwise; the history itself is never touched. */
export interface Shadow {
  readonly recording: Recording;
  readonly world: World;
}

export function openShadow(recording: Recording): Shadow {
  return { recording, world: createWorld(recording.compiled, makeStream(recording.seed, recording.run)) };
}

/** The outcome of a sitting held again. */
export interface Outcome {
  chance: number;
  carried: boolean;
  votesFor: number;
  votesAgainst: number;
}

/** Something to change before a sitting is held again: in the world and its motion, or in the mood of those who sit. */
export interface Change {
  before?(world: World, motion: Motion): void;
  /** Added to everybody's utility, in its units. */
  mood?: number;
}

/** Holds the sitting of a moment again under the same draws, with a change; without one, it ends as it did. */
export function holdAgain(shadow: Shadow, moment: Moment, change: Change = {}): Outcome {
  const { world } = shadow;
  restore(shadow, moment);
  change.before?.(world, world.motion);
  const chance = poll(world, world.motion);
  if (change.mood !== undefined) addToAll(world, change.mood);
  return decided(world, chance);
}

/** The same sitting with one term taken out of every member's utility, everybody's words left as they were. */
export function holdWithout(shadow: Shadow, moment: Moment, term: Term): Outcome {
  const { world } = shadow;
  restore(shadow, moment);
  poll(world, world.motion);
  takeOut(world, term);
  return decided(world, chanceOfUtilities(world, world.motion));
}

function restore({ recording, world }: Shadow, moment: Moment): void {
  copyState(moment.state, world.s);
  world.values.set(recording.values);
  copyScratch(moment.scratch, world.scratch);
  Object.assign(world.motion, moment.motion);
  world.day = moment.event.day;
  world.month = moment.month;
  world.quarter = moment.quarter;
}

/** Field by field: arrays keep their place in memory, all else is a plain value. */
function copyScratch(from: World['scratch'], to: World['scratch']): void {
  for (const [field, value] of Object.entries(from)) {
    const place = to[field as keyof typeof to] as unknown;
    if (ArrayBuffer.isView(place)) (place as Float64Array).set(value as Float64Array);
    else Object.assign(to, { [field]: value });
  }
}

function decided(world: World, chance: number): Outcome {
  const carried = ballot(world, world.motion, chance);
  return { chance, carried, votesFor: world.scratch.votesFor, votesAgainst: world.scratch.votesAgainst };
}

function addToAll(world: World, amount: number): void {
  const { utility } = world.scratch;
  for (let i = 0; i < utility.length; i += 1) utility[i]! += amount;
}

function takeOut(world: World, term: Term): void {
  const { actors, groups } = world.c.sizes;
  const { utility, votes } = world.scratch;
  for (let a = 0; a < actors; a += 1) if (votes[a]! > 0) utility[a]! -= termOfActor(world, term, a);
  for (let g = 0; g < groups; g += 1)
    if (votes[actors + g]! > 0) utility[actors + g]! -= termOfGroup(world, term, actors + g);
}

const unityOf = ({ scratch }: World): number => scratch.unityWeight * scratch.announced;

/** What the mover's threat to leave weighs for an actor: what no other term explains. */
function exitOf(world: World, a: number): number {
  const { exit, utility, own, line, cue } = world.scratch;
  return exit === 0 ? 0 : utility[a]! - own[a]! - line[a]! - cue - unityOf(world);
}

function termOfActor(world: World, term: Term, a: number): number {
  const { scratch } = world;
  switch (term) {
    case 'policy':
      return world.motion.kind === MOTION.policy ? scratch.own[a]! : 0;
    case 'person':
      return world.motion.kind === MOTION.policy ? 0 : scratch.own[a]!;
    case 'line':
      return scratch.line[a]!;
    case 'cue':
      return scratch.cue;
    case 'unity':
      return unityOf(world);
    case 'exit':
      return exitOf(world, a);
    case 'tie':
      return 0;
  }
}

/** The seats that are not named have no judgment of their own: they hear cues, owe a patron, and fear to stand apart. */
function termOfGroup(world: World, term: Term, at: number): number {
  const { scratch } = world;
  if (term === 'cue') return scratch.cue;
  if (term === 'unity') return unityOf(world);
  if (term === 'exit') return scratch.exit / 2;
  return term === 'tie' ? scratch.utility[at]! - scratch.cue - unityOf(world) - scratch.exit / 2 : 0;
}
