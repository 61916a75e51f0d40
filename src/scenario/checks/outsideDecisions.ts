import type { Scenario } from '../checkedScenario.ts';
import { filesId } from '../fitted.ts';
import type { Path } from '../locate.ts';
import { didYouMean } from '../nearest.ts';
import type { OutsideDecision, OutsideDecisions } from '../outsideDecisions.ts';
import { quoted } from '../problems.ts';
import { everywhere } from './fields.ts';
import type { ReformFinding } from './reform.ts';

/** Which key of a decision names an entry of which list. */
const NAMES = {
  body: 'bodies',
  motion: 'motions',
  issue: 'issues',
  office: 'offices',
  rung: 'ladder',
  target: 'persons',
  proposer: 'persons',
} as const;

/**
 * What is wrong with decisions from outside the polity: ids that do not exist, that the polity has already or that stand twice,
 * days outside the scenario or out of order, and motions that do not say what they are about.
 */
export function checkOutsideDecisions(file: OutsideDecisions, scenario: Scenario): ReformFinding[] {
  const claims = new Set(scenario.collections.claims.map(({ id }) => id));
  return [
    ...(file.id === filesId(scenario.scenario)
      ? []
      : [
          finding(
            ['id'],
            () => `this file belongs to the scenario ${quoted(filesId(scenario.scenario))}: say so`,
          ),
        ]),
    ...file.decisions.flatMap((decision, index) => {
      const path: Path = ['decisions', index];
      return [
        ...idFindings(decision, file, index, scenario),
        ...nameFindings(decision, scenario, path),
        ...dayFindings(decision, scenario, path),
        ...motionFindings(decision, scenario, path),
      ];
    }),
    ...everywhere(file, 'claims').flatMap(({ path, value }) =>
      (value as string[]).flatMap((id, index) =>
        claims.has(id)
          ? []
          : [finding([...path, index], () => `claim ${quoted(id)} is unknown${didYouMean(id, [...claims])}`)],
      ),
    ),
  ];
}

const finding = (path: Path, what: () => string): ReformFinding => ({ path, what });

function idFindings(
  { id }: OutsideDecision,
  { decisions }: OutsideDecisions,
  index: number,
  { byId }: Scenario,
): ReformFinding[] {
  const path: Path = ['decisions', index, 'id'];
  if (byId.decisions.has(id))
    return [finding(path, () => `the polity has the decision ${quoted(id)}: it is not from outside`)];
  return decisions.findIndex((other) => other.id === id) === index
    ? []
    : [finding(path, () => `${quoted(id)} stands twice`)];
}

function nameFindings(decision: OutsideDecision, { collections }: Scenario, path: Path): ReformFinding[] {
  const unknown = (id: string, list: (typeof NAMES)[keyof typeof NAMES], at: Path): ReformFinding[] => {
    const known = collections[list].map((entry) => entry.id);
    const word = list === 'persons' ? 'person' : list === 'bodies' ? 'body' : list.replace(/s$/, '');
    return known.includes(id)
      ? []
      : [finding(at, () => `${quoted(id)} is no ${word} of the polity${didYouMean(id, known)}`)];
  };
  return [
    ...Object.entries(NAMES).flatMap(([key, list]) => {
      const id = decision[key as keyof typeof NAMES];
      return id === undefined ? [] : unknown(id, list, [...path, key]);
    }),
    ...(['for', 'against'] as const).flatMap((side) =>
      (decision[side] ?? []).flatMap((id, i) => unknown(id, 'persons', [...path, side, i])),
    ),
  ];
}

function dayFindings(
  { from, to = from, evidence = from }: OutsideDecision,
  { scenario: { start, horizon } }: Scenario,
  path: Path,
): ReformFinding[] {
  if (to < from) return [finding([...path, 'to'], () => `it ends (${to}) before it begins (${from})`)];
  if (evidence > from)
    return [
      finding(
        [...path, 'evidence'],
        () => `the decision begins on ${from}: evidence of that day or later is no foresight`,
      ),
    ];
  return evidence > start! && to <= horizon!
    ? []
    : [finding([...path, 'from'], () => `outside the scenario (${start} to ${horizon})`)];
}

/** A motion says what it is about: policy an issue and a proposal, an attack or an appointment a person of the cast. */
function motionFindings(
  { motion, issue, proposal, target }: OutsideDecision,
  { scenario, collections }: Scenario,
  path: Path,
): ReformFinding[] {
  const kind = collections.motions.find(({ id }) => id === motion)?.kind;
  if (kind === 'policy' && (issue === undefined || proposal === undefined))
    return [finding([...path, 'motion'], () => 'a motion on policy needs "issue" and "proposal"')];
  const aimed = kind === 'sanction' || kind === 'removal' || kind === 'appointment';
  if (aimed && (target === undefined || !scenario.actors!.includes(target)))
    return [
      finding([...path, 'motion'], () => `such a motion needs a "target" who is an actor of the scenario`),
    ];
  return [];
}
