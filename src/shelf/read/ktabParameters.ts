import { ELECTIONS } from '../../models/spatial/pce.ts';
import { RISK_ADJUSTMENTS, RISK_RANGES } from '../../models/spatial/risk.ts';
import { BARGAIN_WEIGHTS, COMMITMENTS, INTERPRETATIONS, TRANSITIONS } from '../../models/spatial/switches.ts';
import { VICTORY_MODELS } from '../../models/spatial/victory.ts';
import { VOTING_RULES } from '../../models/spatial/vote.ts';
import { nearestWord } from '../nearest.ts';
import { type Problem, quotedText } from './draft.ts';
import { textOf, type XmlElement } from './xmlTree.ts';

/** KTAB's nine switches: under which parameter of the spatial model each goes, and which values it has. */
const SWITCHES: Readonly<Record<string, readonly [parameter: string, values: readonly string[]]>> = {
  VictoryProbModel: ['victory', VICTORY_MODELS],
  PCEModel: ['election', ELECTIONS],
  StateTransitions: ['transitions', TRANSITIONS],
  VotingRule: ['voting', VOTING_RULES],
  BigRAdjust: ['riskAdjustment', RISK_ADJUSTMENTS],
  BigRRange: ['riskRange', RISK_RANGES],
  ThirdPartyCommit: ['commitment', COMMITMENTS],
  InterVecBrgn: ['bargainWeights', BARGAIN_WEIGHTS],
  BargnModel: ['interpretation', INTERPRETATIONS],
};

/** The parameters that an element `ModelParameters` sets. */
export function ktabParameters(element: XmlElement | undefined, problems: Problem[]): Record<string, string> {
  const parameters: Record<string, string> = {};
  for (const child of element?.children ?? []) {
    const { row, column, name } = child;
    const known = Object.hasOwn(SWITCHES, name) ? SWITCHES[name] : undefined;
    const value = textOf(child);
    if (known === undefined) {
      const near = nearestWord(name, Object.keys(SWITCHES));
      const hint =
        near === undefined ? `there are ${Object.keys(SWITCHES).join(', ')}` : `did you mean "${near}"?`;
      problems.push({ row, column, message: `model parameter ${quotedText(name)} is unknown: ${hint}` });
    } else if (!known[1].includes(value)) {
      const message = `${name} is ${quotedText(value)}: give one of ${known[1].join(', ')}`;
      problems.push({ row, column, message });
    } else parameters[known[0]] = value;
  }
  return parameters;
}
