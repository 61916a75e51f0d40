import { formatDay, parseDay } from '../../evidence/index.ts';
import type { Decision } from '../../polity/index.ts';
import type { Scenario } from '../checkedScenario.ts';
import { earliestDay, latestDay } from '../compile/dates.ts';
import { filesId } from '../fitted.ts';
import type { Path } from '../locate.ts';
import { didYouMean } from '../nearest.ts';
import { quoted } from '../problems.ts';
import type { ScoredDecision, ScoreFile } from '../scoreFile.ts';
import type { ReformFinding } from './reform.ts';

/**
 * What is wrong with a scoring file of this scenario: decisions that do not exist, stand twice or are left out, eras that do
 * not hold them, and decisions called eligible that are not: uncoded, of no body, outside the scenario, of the cast's
 * strangers, or with evidence dated after they began.
 */
export function checkScore(file: ScoreFile, scenario: Scenario): ReformFinding[] {
  const known = scenario.byId.decisions;
  return [
    ...(file.id === filesId(scenario.scenario)
      ? []
      : [
          finding(
            ['id'],
            () => `this file belongs to the scenario ${quoted(filesId(scenario.scenario))}: say so`,
          ),
        ]),
    ...file.decisions.flatMap((scored, index) => {
      const path = ['decisions', index] as const;
      const decision = known.get(scored.id);
      if (decision === undefined)
        return [
          finding(
            [...path, 'id'],
            () => `${quoted(scored.id)} is no decision${didYouMean(scored.id, known.keys())}`,
          ),
        ];
      return [
        ...repeated(file, scored, index),
        ...eraFindings(file, scored, decision, path),
        ...optionFindings(scored, decision, path),
        ...(scored.eligible ? eligibleFindings(scored, decision, scenario, path) : []),
      ];
    }),
    ...missing(file, scenario),
  ];
}

const finding = (path: Path, what: () => string): ReformFinding => ({ path, what });

function repeated({ decisions }: ScoreFile, { id }: ScoredDecision, index: number): ReformFinding[] {
  if (decisions.findIndex((other) => other.id === id) === index) return [];
  return [finding(['decisions', index, 'id'], () => `decision ${quoted(id)} stands twice in this file`)];
}

/** Decisions that the record dates within the scenario, from the day after its first to its horizon. */
function missing({ decisions }: ScoreFile, { scenario, collections }: Scenario): ReformFinding[] {
  const scored = new Set(decisions.map(({ id }) => id));
  const within = ({ when, calendar }: Decision): boolean =>
    latestDay(when, calendar) > parseDay(scenario.start!) &&
    earliestDay(when, calendar) <= parseDay(scenario.horizon!);
  return collections.decisions
    .filter((decision) => !scored.has(decision.id) && within(decision))
    .map(({ id }) => ({
      path: ['decisions'],
      atKey: true,
      what: () => `decision ${quoted(id)} of these years is left out: all are listed, or one could pick`,
    }));
}

function eraFindings(
  { eras }: ScoreFile,
  { era }: ScoredDecision,
  decision: Decision,
  path: Path,
): ReformFinding[] {
  const found = eras.find(({ id }) => id === era);
  const ids = eras.map(({ id }) => id);
  if (found === undefined)
    return [finding([...path, 'era'], () => `${quoted(era)} is no era of this file${didYouMean(era, ids)}`)];
  const first = formatDay(earliestDay(decision.when, decision.calendar));
  if (first >= found.from && first <= found.to) return [];
  return [
    finding(
      [...path, 'era'],
      () => `the decision begins on ${first}, outside the era (${found.from} to ${found.to})`,
    ),
  ];
}

function optionFindings(scored: ScoredDecision, decision: Decision, path: Path): ReformFinding[] {
  const known = [
    ...decision.options.map(({ id }) => id),
    ...(decision.stands ?? []).map(({ option }) => option),
  ];
  return (['carried', 'not'] as const).flatMap((side) =>
    (scored[side] ?? []).flatMap((option, at) => [
      ...(known.includes(option)
        ? []
        : [
            finding(
              [...path, side, at],
              () => `${quoted(option)} is no option of the decision${didYouMean(option, known)}`,
            ),
          ]),
      ...(side === 'not' && scored.carried?.includes(option) === true
        ? [finding([...path, side, at], () => `option ${quoted(option)} stands on both sides`)]
        : []),
    ]),
  );
}

function eligibleFindings(
  { evidence }: ScoredDecision,
  { when, calendar, body, coding }: Decision,
  { scenario }: Scenario,
  path: Path,
): ReformFinding[] {
  const at = [...path, 'eligible'];
  if (coding === undefined)
    return [finding(at, () => 'not eligible: the polity does not code this decision')];
  if (body === undefined) return [finding(at, () => 'not eligible: no body took this decision')];
  if (coding.target !== undefined && !scenario.actors!.includes(coding.target))
    return [finding(at, () => `not eligible: ${quoted(coding.target!)} is no actor of the scenario`)];
  const last = formatDay(latestDay(when, calendar));
  if (evidence! <= scenario.start! || last > scenario.horizon!)
    return [
      finding(at, () => `not eligible: outside the scenario (${scenario.start} to ${scenario.horizon})`),
    ];
  const first = formatDay(earliestDay(when, calendar));
  if (evidence! <= first) return [];
  return [
    finding(
      [...path, 'evidence'],
      () => `the decision begins on ${first}: evidence of that day or later is no foresight`,
    ),
  ];
}
