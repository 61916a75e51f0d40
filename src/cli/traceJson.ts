import { type CompiledScenario, LEVELS, type State, STANDARD, THRESHOLDS, VOTING } from '../engine/index.ts';
import { formatDay } from '../evidence/index.ts';
import { blocsIn } from './traceBlocs.ts';
import { type DecisionStory, decisionStory } from './traceDecision.ts';
import type { Entry } from './traceEntry.ts';
import type { Flip } from './traceFlip.ts';
import type { Names } from './traceNames.ts';
import type { Recording } from './traceRecording.ts';
import { type Extent, isTold } from './traceReport.ts';
import type { Shadow } from './traceShadow.ts';

/** What `--json` prints besides the story itself. */
export interface TraceHead {
  scenario: string;
  scenarioHash: string;
  reading: string;
  /** Show one decision only. */
  decision: number | null;
}

/** A history as JSON; docs/json-trace.md describes it. */
export function traceJson(shadow: Shadow, entries: readonly Entry[], names: Names, head: TraceHead, extent: Extent): object {
  const { recording } = shadow;
  const { compiled: c, seed, run, replicates, row } = recording;
  return {
    command: 'trace',
    simulated: true,
    scenario: head.scenario,
    title: c.title,
    scenarioHash: head.scenarioHash,
    reading: head.reading,
    seed,
    replicate: run,
    replicates,
    point: Math.floor(run / replicates),
    documentedUntil: formatDay(c.freeDay),
    horizon: formatDay(c.horizonDay),
    from: formatDay(extent.from),
    to: formatDay(extent.to),
    start: startJson(recording),
    events: eventsJson(shadow, entries, names, head.decision, extent),
    end: endJson(recording),
    row,
  };
}

const idOf = (ids: readonly string[], at: number): string | null => ids[at] ?? null;

function startJson({ compiled: c, moments }: Recording): object | null {
  const before = moments.filter(({ event }) => event.day <= c.freeDay).at(-1)?.state;
  if (before === undefined) return null;
  return {
    inner: c.actors.filter((_, a) => before.seat[c.inner * c.sizes.actors + a] === VOTING),
    blocs: blocsJson(c, before),
    leader: idOf(c.actors, before.leader[STANDARD]!),
  };
}

const blocsJson = (c: CompiledScenario, state: State): (string | undefined)[][] => blocsIn(c, state).map((members) => members.map((a) => c.actors[a]));

function eventsJson(shadow: Shadow, entries: readonly Entry[], names: Names, wanted: number | null, extent: Extent): object[] {
  const { freeDay } = shadow.recording.compiled;
  let decisions = 0;
  return entries.flatMap((entry): object[] => {
    if (entry.decision !== undefined) decisions += 1;
    if (wanted === null ? !isTold({ ...entry, minor: false }, extent) : entry.decision === undefined || decisions !== wanted) return [];
    const documented = entry.day <= freeDay;
    const date = formatDay(entry.day);
    const when = documented ? { day: date } : { month: date.slice(0, 7) };
    if (entry.decision === undefined) return [{ ...when, documented, kind: entry.kind, text: entry.text, minor: entry.minor === true }];
    const story = decisionStory(shadow, entry.decision, names);
    return [{ ...when, documented, kind: entry.kind, number: decisions, ...decisionJson(story, shadow.recording.compiled) }];
  });
}

function decisionJson({ detail, question, sides, terms, flips, leversTried }: DecisionStory, c: CompiledScenario): object {
  const onIssue = detail.issue < 0 ? { statusQuo: null, proposal: null } : { statusQuo: detail.statusQuo, proposal: detail.proposal };
  return {
    question,
    body: idOf(c.bodies, detail.body),
    motion: c.templates[detail.template]?.id ?? null,
    mover: idOf(c.actors, detail.proposer),
    target: idOf(c.actors, detail.target),
    office: idOf(c.offices, detail.office),
    rung: detail.rung > 0 ? (c.rungs[detail.rung - 1]?.id ?? null) : null,
    issue: idOf(c.issues, detail.issue),
    ...onIssue,
    chance: detail.chance,
    majority: detail.majority,
    votesFor: detail.votesFor,
    votesAgainst: detail.votesAgainst,
    carried: detail.carried,
    gaveWay: detail.capitulated,
    for: sides.for.map((a) => c.actors[a]),
    against: sides.against.map((a) => c.actors[a]),
    terms,
    leversTried,
    flips: flips.map(flipJson),
  };
}

function flipJson({ lever, value, direction, change, beyond }: Flip): object {
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

function endJson({ compiled: c, end }: Recording): object {
  const thresholds = THRESHOLDS.map((name, t) => [
    name,
    c.actors.flatMap((person, a) => {
      const day = end.reached[t * c.sizes.actors + a]!;
      return day === 0 ? [] : [{ person, day: formatDay(day) }];
    }),
  ]);
  return {
    leader: idOf(c.actors, end.leader[STANDARD]!),
    leaderSince: end.leader[STANDARD]! < 0 ? null : formatDay(end.leaderSince[STANDARD]!),
    levels: Object.fromEntries(LEVELS.map(({ name }, level) => [name, idOf(c.actors, end.leader[level]!)])),
    thresholds: Object.fromEntries(thresholds),
    logWeight: end.logWeight[0]!,
  };
}
