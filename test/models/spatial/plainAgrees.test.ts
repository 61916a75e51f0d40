// The model against the same rules written plainly, for every value of every switch.
import { describe, expect, it } from 'vitest';
import type { Group } from '../../../src/models/index.ts';
import { ELECTIONS } from '../../../src/models/spatial/pce.ts';
import { RISK_ADJUSTMENTS, RISK_RANGES } from '../../../src/models/spatial/risk.ts';
import { spatialCorrected, spatialKtabCompat } from '../../../src/models/spatial/spatialModels.ts';
import {
  BARGAIN_WEIGHTS,
  COMMITMENTS,
  INTERPRETATIONS,
  type Switches,
  switchesSchema,
  TRANSITIONS,
} from '../../../src/models/spatial/switches.ts';
import { VICTORY_MODELS } from '../../../src/models/spatial/victory.ts';
import { VOTING_RULES } from '../../../src/models/spatial/vote.ts';
import { numbers, randomGroup } from './groups.ts';
import { plainRun } from './plain.ts';

const draw = (subject: number, occasion: number): number => numbers(1 + subject + 1000 * occasion)();

/**
 * Asserts that both give the same course: the same challenges and choices, and all numbers to 1e-12. Chances of
 * options that are nearly equal are ratios of tiny votes, and enlarge whatever rounding positions carry: where
 * bargains are not rounded to four decimals, or ideals move, chances are compared to 1e-6 (places and decisions still
 * to 1e-12).
 */
function expectSameCourse(group: Group, switches: Switches, corrected: boolean): void {
  const model = corrected ? spatialCorrected : spatialKtabCompat;
  const ours = model.run(group, switches, draw);
  const plain = plainRun(group, switches, corrected, draw);
  const rounded = switches.bargainWeights !== 'S2PMax' && switches.accommodation === undefined;
  const near = (left: number, right: number | undefined, tolerance = 1e-12): void => {
    expect(Math.abs(left - (right ?? NaN))).toBeLessThanOrEqual(tolerance);
  };
  expect(ours.turns.length).toBe(plain.turns.length);
  ours.turns.forEach((turn, t) => {
    const expected = plain.turns[t]!;
    expect(turn.challenges.map(({ initiator, target }) => [initiator, target])).toEqual(
      expected.targets.flatMap((j, i) => (j < 0 ? [] : [[group.actors[i], group.actors[j]]])),
    );
    expect(turn.choices.map(({ chosen }) => chosen)).toEqual(expected.chosen);
    turn.choices.forEach(({ probability }, k) => {
      probability.forEach((p, option) => {
        near(p, expected.queues[k]![option], rounded ? 1e-12 : 1e-6);
      });
    });
  });
  ours.states.forEach((state, t) => {
    state.risk.forEach((risk, i) => {
      near(risk, plain.risks[t]![i], rounded ? 1e-12 : 1e-6);
    });
    Array.from(state.position).forEach((x, at) => {
      near(x / 100, plain.positions[t]!.flat()[at]);
    });
  });
}

const SWITCHES: Readonly<Record<string, readonly string[]>> = {
  victory: VICTORY_MODELS,
  election: ELECTIONS,
  transitions: TRANSITIONS,
  voting: VOTING_RULES,
  riskAdjustment: RISK_ADJUSTMENTS,
  riskRange: RISK_RANGES,
  commitment: COMMITMENTS,
  bargainWeights: BARGAIN_WEIGHTS,
  interpretation: INTERPRETATIONS,
};
const every = Object.entries(SWITCHES).flatMap(([name, values]) => values.map((value) => [name, value]));

describe('the spatial model and its rules written plainly take the same course', () => {
  it.each(every)('under %s %s', (name, value) => {
    for (const [actors, issues, seed] of [
      [5, 1, 1],
      [8, 1, 2],
      [6, 3, 3],
      [9, 2, 4],
    ] as const) {
      const switches = switchesSchema.parse({ [name!]: value, maxTurns: 6 });
      expectSameCourse(randomGroup(actors, issues, seed), switches, false);
      expectSameCourse(randomGroup(actors, issues, seed), switches, true);
    }
  });

  it('under switches drawn at random, all at once', () => {
    for (let trial = 0; trial < 60; trial += 1) {
      const next = numbers(700 + trial);
      const drawn = Object.entries(SWITCHES).map(([name, values]) => [
        name,
        values[Math.floor(next() * values.length)],
      ]);
      const switches = switchesSchema.parse({ ...Object.fromEntries(drawn), maxTurns: 4 });
      expectSameCourse(randomGroup(3 + (trial % 6), 1 + (trial % 3), trial), switches, trial % 2 === 0);
    }
  });

  it('with ideals that lag behind positions and lean towards others', () => {
    for (let trial = 0; trial < 8; trial += 1) {
      const actors = 4 + (trial % 4);
      const next = numbers(trial + 50);
      const accommodation = Array.from({ length: actors }, (_, i) =>
        Array.from({ length: actors }, (__, j) => (i === j ? 0.4 + 0.4 * next() : (0.2 * next()) / actors)),
      );
      const switches = switchesSchema.parse({ accommodation, maxTurns: 8 });
      expectSameCourse(randomGroup(actors, 2, trial), switches, false);
    }
  });
});
