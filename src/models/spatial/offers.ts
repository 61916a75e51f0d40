import { type Bargain, bargain, compromise } from './bargain.ts';
import { chanceSeen, type Eyes, gainSeen, lookAs } from './challenge.ts';
import type { Scene } from './scene.ts';
import type { Target } from './targets.ts';

/**
 * Whether the two slips of KTAB's program are kept. Both concern the target's view of a challenge, which the default
 * interpretation does not use: the program takes the gain that the target expects for the initiator where it means
 * his chance, and weighs the target's view in a compromise by the initiator's capability.
 */
export type Reading = 'ktab-compat' | 'corrected';

/** A challenge as one of its principals sees it. */
export interface Outlook {
  /** that the initiator wins */
  readonly chance: number;
  readonly gainToInitiator: number;
  readonly gainToTarget: number;
}

/** What comes of one challenge: how both see it, and what is put to the vote. */
export interface Challenge {
  readonly initiator: number;
  readonly target: number;
  readonly byInitiator: Outlook;
  readonly byTarget: Outlook;
  readonly offers: readonly Bargain[];
}

/** How both principals see the challenge that `i` has settled on, and the bargains that are made of it. */
export function challenge(scene: Scene, reading: Reading, eyes: Eyes, i: number, target: Target): Challenge {
  const j = target.target;
  const byInitiator = outlook(scene, eyes, i, i, j);
  const byTarget = outlook(scene, eyes, j, i, j);
  const offers = offersOf(scene, reading, i, j, byInitiator, byTarget);
  return { initiator: i, target: j, byInitiator, byTarget, offers };
}

function outlook(scene: Scene, eyes: Eyes, viewer: number, i: number, j: number): Outlook {
  lookAs(scene, viewer, i, eyes);
  const chance = chanceSeen(scene, eyes, i, j);
  return {
    chance,
    gainToInitiator: gainSeen(scene, eyes, chance, i, j),
    gainToTarget: gainSeen(scene, eyes, chance, j, j),
  };
}

function offersOf(
  scene: Scene,
  reading: Reading,
  i: number,
  j: number,
  byInitiator: Outlook,
  byTarget: Outlook,
): Bargain[] {
  const { arena, switches, position } = scene;
  const { interpretation, bargainWeights } = switches;
  const make = (p: number, view: Bargain['view']): Bargain =>
    bargain(arena, position, bargainWeights, i, j, p, view);
  const his = make(byInitiator.chance, 'initiator');
  if (interpretation === 'InitOnlyInterp') return [his];
  const theirs = make(reading === 'corrected' ? byTarget.chance : byTarget.gainToInitiator, 'target');
  if (interpretation === 'InitRcvrInterp') return [his, theirs];
  const { attention, capability } = arena;
  const power = reading === 'corrected' ? capability[j] : capability[i];
  return [compromise(his, theirs, capability[i] * attention[i], power * attention[j])];
}
