import type { CompiledScenario } from '../engine/index.ts';
import type { DecisionStory } from './traceDecision.ts';
import type { Flip } from './traceFlip.ts';
import type { TraceReport } from './traceShape.ts';

type DecisionJson = NonNullable<TraceReport['events'][number]['decision']>;

/** A decision taken apart, as JSON. */
export function decisionJson(story: DecisionStory, number: number, c: CompiledScenario): DecisionJson {
  const { detail, question, sides, terms, flips, leversTried } = story;
  const onIssue = detail.issue >= 0;
  return {
    number,
    question,
    body: c.bodies[detail.body] ?? null,
    motion: c.templates[detail.template]?.id ?? null,
    mover: c.actors[detail.proposer] ?? null,
    target: c.actors[detail.target] ?? null,
    office: c.offices[detail.office] ?? null,
    rung: c.rungs[detail.rung - 1]?.id ?? null,
    issue: c.issues[detail.issue] ?? null,
    statusQuo: onIssue ? detail.statusQuo : null,
    proposal: onIssue ? detail.proposal : null,
    chance: detail.chance,
    majority: detail.majority,
    votesFor: detail.votesFor,
    votesAgainst: detail.votesAgainst,
    votesAbstaining: detail.votesAbstaining,
    carried: detail.carried,
    gaveWay: detail.capitulated,
    threat: detail.threat,
    for: sides.for.map((a) => c.actors[a]!),
    against: sides.against.map((a) => c.actors[a]!),
    terms: terms.map(({ numbers, ...term }) => ({
      ...term,
      numbers: numbers.map(({ claims, ...number }) => ({ ...number, claims: [...claims] })),
    })),
    leversTried,
    flips: flips.map(flipJson),
  };
}

function flipJson({ lever, value, direction, change, beyond }: Flip): DecisionJson['flips'][number] {
  return {
    lever: lever.id,
    label: lever.label,
    here: lever.here,
    value,
    direction: direction < 0 ? 'or less' : 'or more',
    holdsBeyond: beyond,
    low: lever.low,
    high: lever.high,
    change,
    number: lever.number?.path ?? null,
  };
}
