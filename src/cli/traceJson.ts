import { LEVELS, STANDARD, THRESHOLDS, VOTING } from '../engine/index.ts';
import { formatDay } from '../evidence/index.ts';
import type { ParametersFrom } from '../scenario/index.ts';
import type { Names } from '../telling/index.ts';
import type { ClaimsBehind } from './claimFields.ts';
import { blocsIn } from './traceBlocs.ts';
import { decisionStory } from './traceDecision.ts';
import { decisionJson } from './traceDecisionJson.ts';
import type { Entry } from './traceEntry.ts';
import type { Recording } from './traceRecording.ts';
import { type Extent, isTold } from './traceReport.ts';
import type { Shadow } from './traceShadow.ts';
import type { TraceReport } from './traceShape.ts';

/** What `--json` prints besides the story itself. */
export interface TraceHead {
  scenario: string;
  scenarioHash: string;
  parametersFrom: ParametersFrom;
  reading: string;
  /** the one decision to show; null for all that is told */
  decision: number | null;
  /** the claims behind the history */
  behind: ClaimsBehind;
}

/** A history as JSON; `traceShape` and docs/json-trace.md describe it. */
export function traceJson(
  shadow: Shadow,
  entries: readonly Entry[],
  names: Names,
  head: TraceHead,
  extent: Extent,
): TraceReport {
  const { recording } = shadow;
  const { compiled: c, seed, run, replicates, row } = recording;
  return {
    command: 'trace',
    simulated: true,
    scenario: head.scenario,
    title: c.title,
    scenarioHash: head.scenarioHash,
    parametersFrom: head.parametersFrom,
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
    row: Object.entries(row).map(([column, value]) => ({ column, value })),
    ...head.behind,
  };
}

function startJson({ compiled: c, moments }: Recording): TraceReport['start'] {
  const before = moments.filter(({ event }) => event.day <= c.freeDay).at(-1)?.state;
  if (before === undefined) return null;
  return {
    inner: c.actors.filter((_, a) => before.seat[c.inner * c.sizes.actors + a] === VOTING),
    blocs: blocsIn(c, before).map((members) => members.map((a) => c.actors[a]!)),
    leader: c.actors[before.leader[STANDARD]!] ?? null,
  };
}

function eventsJson(
  shadow: Shadow,
  entries: readonly Entry[],
  names: Names,
  wanted: number | null,
  extent: Extent,
): TraceReport['events'] {
  const { compiled: c } = shadow.recording;
  let decisions = 0;
  return entries.flatMap((entry) => {
    if (entry.decision !== undefined) decisions += 1;
    const told =
      wanted === null
        ? isTold({ ...entry, minor: false }, extent)
        : entry.decision !== undefined && decisions === wanted;
    if (!told) return [];
    const date = formatDay(entry.day);
    const documented = entry.day <= c.freeDay;
    const decision =
      entry.decision === undefined
        ? null
        : decisionJson(decisionStory(shadow, entry.decision, names), decisions, c);
    return [
      {
        month: date.slice(0, 7),
        day: documented ? date : null,
        documented,
        kind: entry.kind,
        text: decision === null ? entry.text : decision.question,
        minor: entry.minor === true,
        decision,
      },
    ];
  });
}

function endJson({ compiled: c, end }: Recording): TraceReport['end'] {
  const reached = (threshold: number): { person: string; day: string }[] =>
    c.actors.flatMap((person, a) => {
      const day = end.reached[threshold * c.sizes.actors + a]!;
      return day === 0 ? [] : [{ person, day: formatDay(day) }];
    });
  const leader = c.actors[end.leader[STANDARD]!] ?? null;
  return {
    leader,
    leaderSince: leader === null ? null : formatDay(end.leaderSince[STANDARD]!),
    levels: LEVELS.map(({ name }, level) => ({ level: name, leader: c.actors[end.leader[level]!] ?? null })),
    thresholds: THRESHOLDS.map((threshold, t) => ({ threshold, reached: reached(t) })),
    logWeight: end.logWeight[0]!,
  };
}
