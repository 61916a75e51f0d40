import type { Group } from '../group.ts';
import type { Draw, Model, Replication } from '../model.ts';
import { arenaOf } from './arena.ts';
import { KTAB_CITATIONS } from './citations.ts';
import { requireAccommodation } from './ideals.ts';
import type { Reading } from './offers.ts';
import { outcomesOf } from './outcomes.ts';
import { winnersNow } from './scene.ts';
import { type SpatialAnswer, stateOf, turnOf } from './spatialAnswer.ts';
import { runSpatial } from './spatialRun.ts';
import { type Switches, switchesSchema } from './switches.ts';

const CLAIM =
  'Actors challenge whoever they expect to gain from most, third parties weigh in, and all vote on the bargains ' +
  'that are offered, turn by turn.';

const LIMITS: readonly string[] = [
  'Positions are the only thing that moves: capability and salience stay as they are, and nobody leaves.',
  'A bargain binds only those who choose it: one side may move by it while the other takes another.',
  'Third parties take part in semi-commitment alone: with no or full commitment, joining either side is worth the same ' +
    'to them by the rule itself.',
  'Exact ties go to whoever comes first on the list of actors, as in the program; the answer names each.',
  'Under ASymProsp the order of actors matters, since each pair is put to the vote once.',
  'The least strength of a coalition is an absolute number (1e-8): give capabilities in units, not in millionths.',
  'Saliences of one actor must not add up to more than 1; where they do, those of all are divided by the largest sum.',
  'A stochastic run of the program cannot be repeated: it hands out random numbers in the order in which threads ask.',
];

/** What was replicated of the China study: for one reading its numbers were tried, for the other there is nothing to try. */
const china = (status: 'differs' | 'cannot'): Replication => ({
  literature: 'efird-2016',
  status,
  extent:
    'The published run drew bargains by chance, with settings and a seed not given; deterministic runs on its data move ' +
    'the leader, where the paper has him stay. The totals of exercised power, 400 and 551, follow from the data',
});

/** KTAB's Spatial Model of Politics as its program computes it, two slips included. */
export const spatialKtabCompat = spatialModel(
  'spatial-ktab-compat',
  'Spatial Model of Politics (KTAB, as its program computes it)',
  'ktab-compat',
  [
    'Two slips of the program are kept: in the view of the target an expected gain stands for the chance, and a ' +
      "compromise weighs him by the initiator's capability. They matter under InitRcvrInterp and PWCompInterp only.",
  ],
  [
    {
      literature: 'ktab-2017',
      status: 'reproduced',
      extent:
        'All positions (1 decimal) and chances to win (4 decimals) of both deterministic reference runs, 11 and 28 ' +
        'states; bargains, gains and votes of the first turns; of the stochastic run its first turn, and the rest given ' +
        'the choices that its positions show',
    },
    china('differs'),
  ],
);

/** The same with the two slips mended; identical under the default interpretation of bargains. */
export const spatialCorrected = spatialModel(
  'spatial-corrected',
  'Spatial Model of Politics (KTAB, two slips mended)',
  'corrected',
  ['No reference runs exist for what was mended (InitRcvrInterp and PWCompInterp).'],
  [
    {
      literature: 'ktab-2017',
      status: 'reproduced',
      extent: 'The reference runs, whose default interpretation of bargains the mended slips do not touch',
    },
    china('cannot'),
  ],
);

function spatialModel(
  id: string,
  title: string,
  reading: Reading,
  limits: readonly string[],
  replication: readonly Replication[],
): Model<Group, Switches, SpatialAnswer> {
  return {
    id,
    title,
    question: 'position',
    claim: CLAIM,
    citations: KTAB_CITATIONS,
    parameters: switchesSchema,
    limits: [...LIMITS, ...limits],
    replication,
    run: (group, switches, draw) => answer(group, switches, reading, draw),
  };
}

function answer(group: Group, switches: Switches, reading: Reading, draw: Draw): SpatialAnswer {
  const arena = arenaOf(group);
  requireAccommodation(switches.accommodation, group.actors);
  const run = runSpatial(arena, switches, reading, draw, (scene) => stateOf(group, scene));
  return {
    ...outcomesOf(group, run.scene.position, winnersNow(run.scene)),
    stopped: run.stopped,
    states: run.states,
    turns: run.turns.map((turn) => turnOf(group, turn)),
    movement: run.movement,
    lastToFirst: run.lastToFirst,
    salienceDivisor: arena.salienceDivisor,
  };
}
