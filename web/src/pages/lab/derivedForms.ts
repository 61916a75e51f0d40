import type { Contest, Game, Group, Network, Powers } from 'plenum/models';
import type { Situation } from 'plenum/shelf';

/** Largest power of ten by which capabilities are scaled to become whole numbers. */
const MOST_SCALE = 1_000_000;

/** Capabilities as whole numbers, for games that decide ties by exact sums. */
function wholeCapabilities({ capability }: Group): number[] {
  let scale = 1;
  while (scale < MOST_SCALE && capability.some((c) => Math.abs(Math.round(c * scale) - c * scale) > 1e-9))
    scale *= 10;
  return Array.from(capability, (c) => Math.round(c * scale));
}

/** The voting game in which everybody's weight is his capability and more than half of all carries. */
export function gameOf(group: Group): Game {
  const weights = wholeCapabilities(group);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return { players: group.actors, majorities: [{ weights, quota: Math.floor(total / 2) + 1 }] };
}

/** Who has how much power: the capabilities; those without any take no part. */
function powersOf(group: Group): Powers {
  const power = wholeCapabilities(group);
  const taking = group.actors.map((_, i) => i).filter((i) => power[i]! > 0);
  return { members: taking.map((i) => group.actors[i]!), power: taking.map((i) => power[i]!) };
}

/**
 * Who heeds whom: everybody heeds all by their capability, and moves the less the more he cares about the first issue. Opinions
 * are laid from 0 to 1, as the models of confidence have them: how near is near is said as a share of the scale.
 */
function networkOf(group: Group): Network {
  const n = group.actors.length;
  const issues = group.issues.length;
  const total = group.capability.reduce((sum, c) => sum + c, 0);
  const share = Array.from(group.capability, (c) => (total > 0 ? c / total : 1 / n));
  return {
    members: group.actors,
    topics: group.issues,
    influence: Float64Array.from({ length: n * n }, (_, at) => share[at % n]!),
    opinion: Float64Array.from(group.position, (at) => (at - group.low) / (group.high - group.low)),
    openness: Float64Array.from({ length: n }, (_, i) => 1 - Math.min(1, group.salience[i * issues]!)),
  };
}

/**
 * The upper end of the first issue as a motion against the lower: to each it is better by how much nearer he stands to it, as a
 * share of the scale, times how much he cares; his weight is his capability. Who has none has no vote.
 */
export function contestOf({ actors, issues, capability, position, salience, low, high }: Group): Contest {
  const voting = actors.map((_, i) => i).filter((i) => capability[i]! > 0);
  const gainOf = (i: number): number => {
    const at = i * issues.length;
    return (salience[at]! * (2 * position[at]! - low - high)) / (high - low);
  };
  return {
    voters: voting.length,
    weight: Float64Array.from(voting, (i) => capability[i]!),
    gain: Float64Array.from(voting, gainOf),
    majority: 0.5,
  };
}

/** The forms in which a table can be put to the shelf: as it stands, and what can be drawn from a group. */
export function formsOf(situation: Situation): Situation[] {
  if (situation.kind !== 'group') return [situation];
  return [
    situation,
    { kind: 'game', value: gameOf(situation.value) },
    { kind: 'powers', value: powersOf(situation.value) },
    { kind: 'network', value: networkOf(situation.value) },
    { kind: 'contest', value: contestOf(situation.value) },
  ];
}
