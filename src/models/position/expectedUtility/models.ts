import type { Group } from '../../group.ts';
import type { Model } from '../../model.ts';
import { BUENO_DE_MESQUITA_1994, RELEASED_PROGRAM, SCHOLZ_2011 } from '../citations.ts';
import { type Bargaining, bargain } from './bargaining.ts';
import { type Parameters, parametersWith } from './switches.ts';
import { PAPER, PROGRAM } from './variants.ts';

type ExpectedUtilityModel = Model<Group, Parameters, Bargaining>;

const CLAIM =
  'Actors weigh a challenge to each other by what they stand to win and lose; those who expect to lose move, round by round.';

const LIMITS = [
  'A reconstruction: the original program was never published, and its authors differ from it. Never call it the original.',
  'Rounds are a number that the user states: no rule tells when to stop, and forecasts of neighboring rounds differ widely.',
  'Everything hangs on readings that the publication leaves open; try the switches before believing a forecast.',
  'On issues of EU legislation a weighted mean forecasts better.',
];

/** The equations as printed, with the chance to win that they define. */
export const scholzPaper: ExpectedUtilityModel = {
  id: 'scholz-paper',
  title: 'Expected-utility bargaining, after the equations of Scholz, Calbert and Smith',
  question: 'position',
  claim: CLAIM,
  citations: [SCHOLZ_2011, BUENO_DE_MESQUITA_1994],
  parameters: parametersWith(PAPER),
  limits: [
    'Of offers that are worth the same the first is taken, and of several winners of the vote the lowest: what is equal, rounding decides.',
    "These equations do not give the publication's own table: see the other variant.",
    ...LIMITS,
  ],
  replication: [
    {
      literature: 'scholz-2011',
      status: 'differs',
      extent: 'medians of the ten-actor example stay at 7 years; printed are 8.4 and then 9.9',
    },
  ],
  run: bargain,
};

/** What a program does that its author wrote with sight of that of the publication. */
export const scholzProgram: ExpectedUtilityModel = {
  id: 'scholz-program',
  title: 'Expected-utility bargaining, after the released program',
  question: 'position',
  claim: CLAIM,
  citations: [SCHOLZ_2011, RELEASED_PROGRAM, BUENO_DE_MESQUITA_1994],
  parameters: parametersWith(PROGRAM),
  limits: [
    'Offers are taken by what they are worth, so that even the only actor with capability can be moved; equal ones by the order of actors.',
    'Votes on all pairs together are what a chance to win is a share of, so that hardly anybody ever expects to win by force.',
    'Of several compromises the one at the lowest weighted point is taken, which looks like a slip but is needed for the table.',
    ...LIMITS,
  ],
  replication: [
    {
      literature: 'masad-2016',
      status: 'reproduced',
      extent:
        "ten rounds of the program's log on the ten-actor example: all means and moves, every digit up to rounding",
    },
    {
      literature: 'scholz-2011',
      status: 'differs',
      extent:
        'seven of eight printed medians (cut, not rounded); round 2 is 9.6 for 9.9; means differ by up to 0.1; octants of Belgium',
    },
    {
      literature: 'scholz-2011-jtp',
      status: 'reproduced',
      extent: 'means of ten rounds, read off a chart in another publication, to 0.1',
    },
    {
      literature: 'bueno-de-mesquita-1994',
      status: 'differs',
      extent: 'forecasts of the original, 8.35 and then 9.05 years; here 8.42 and then 9.61',
    },
  ],
  run: bargain,
};
