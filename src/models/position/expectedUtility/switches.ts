import * as z from 'zod';

/**
 * What the publications leave open, or say in two ways, each with its readings. Numbers in brackets are those of the
 * equations in the appendix of Scholz, Calbert and Smith 2011.
 */
export const SWITCHES = {
  /** what the votes for a challenger are divided by to give his chance [31]: all votes on that pair, or on all ordered pairs */
  denominator: ['pair', 'all-pairs'],
  /** whose risk exponent bends the votes of third parties: each voter's own, that of whoever judges, or nobody's (all 1) */
  voterRisk: ['own', 'viewer', 'none'],
  /** whose risk exponent gives what an opponent expects: that of the actor who looks at him, or the opponent's own */
  opponentRisk: ['viewer', 'own'],
  /** whose salience decides whether an opponent's challenge is resisted: that of the challenged, or the opponent's own */
  resistance: ['challenged', 'opponent'],
  /** what makes an actor insecure: what all others expect from challenging him, or makes him secure: what he expects himself */
  security: ['others-gains', 'own-gains'],
  /** which offer is taken: conflict before compromise before capitulation, or the least move of all */
  selection: ['by-kind', 'least-move'],
  /** which of several compromises is taken: the least move, or the lowest point between the two, weighted by what both expect */
  compromise: ['least-move', 'lowest-position'],
  /**
   * which of two offers that ask equally little is taken (the publications do not say): the one whose challenger is least ahead
   * by what both expect, the one whose challenger expects most, the one that ends lowest, or the one of whoever stands first in
   * the list, as programs do (then the order of the actors matters)
   */
  ties: ['nearest-match', 'greatest-threat', 'lowest-position', 'first-listed'],
  /** what distances are measured by: how far apart actors stand at the start, or in each round, or the whole scale */
  range: ['first', 'each', 'scale'],
} as const;

type SwitchName = keyof typeof SWITCHES;
export type Switches = { readonly [Name in SwitchName]: (typeof SWITCHES)[Name][number] } & {
  /** Q: how sure actors are that an opponent whom they leave alone stays where he is, 0-1 */
  readonly statusQuo: number;
};

export type Parameters = Switches & {
  readonly rounds: number;
  /** also answer with securities, risk exponents, expectations and offers of each round */
  readonly detail: boolean;
};

/** The parameters of one variant: every switch, with the variant's own reading as its default. */
export const parametersWith = (reading: Switches): z.ZodType<Parameters> =>
  z.strictObject({
    rounds: z.int().min(0).max(1000).default(8).describe('rounds to play; the theory names no end'),
    statusQuo: z
      .number()
      .min(0)
      .max(1)
      .default(reading.statusQuo)
      .describe('Q: how sure actors are that an opponent left alone stays put (else he goes to the median)'),
    denominator: z
      .enum(SWITCHES.denominator)
      .default(reading.denominator)
      .describe('votes that a chance to win is a share of: those on the pair, or on all ordered pairs'),
    voterRisk: z
      .enum(SWITCHES.voterRisk)
      .default(reading.voterRisk)
      .describe("whose risk exponent bends third parties' votes: their own, the viewer's, or none"),
    opponentRisk: z
      .enum(SWITCHES.opponentRisk)
      .default(reading.opponentRisk)
      .describe("whose risk exponent gives what an opponent expects: the viewer's or the opponent's own"),
    resistance: z
      .enum(SWITCHES.resistance)
      .default(reading.resistance)
      .describe(
        "whose salience meets an opponent's challenge: that of the challenged, or the opponent's own",
      ),
    security: z
      .enum(SWITCHES.security)
      .default(reading.security)
      .describe('what risk is read off: what others gain by challenging one, or what one gains oneself'),
    selection: z
      .enum(SWITCHES.selection)
      .default(reading.selection)
      .describe('offer taken: conflict before compromise before capitulation, or the least move of all'),
    compromise: z
      .enum(SWITCHES.compromise)
      .default(reading.compromise)
      .describe('compromise taken: the least move, or the lowest weighted point between the two'),
    ties: z
      .enum(SWITCHES.ties)
      .default(reading.ties)
      .describe(
        'of offers that ask equally little: least difference in expectations, greatest threat, lowest end, first in the list',
      ),
    range: z
      .enum(SWITCHES.range)
      .default(reading.range)
      .describe('unit of distance: spread of positions at the start, or in each round, or the whole scale'),
    detail: z
      .boolean()
      .default(false)
      .describe('also give securities, risk exponents, expectations and offers of each round'),
  });
