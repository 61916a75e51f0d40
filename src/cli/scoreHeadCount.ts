import { parseDay } from '../evidence/index.ts';
import { SHELF, type Verdict } from '../models/index.ts';
import { type Collections, compositionOf, type Stance } from '../polity/index.ts';
import { runModel } from '../shelf/index.ts';
import type { Question } from './scoreQuestion.ts';

const COUNT = SHELF.find(({ id }) => id === 'head-count')!;

/**
 * Whether the shelf's count of heads carries a motion on an issue: each full member of the inner body with a coded stance of before
 * that day votes for what lies nearer to him, the proposal or the policy in force. Null where the motion is on no issue or
 * nobody's stance is coded: whom members like is no stance, so motions about persons cannot be counted.
 */
export function headCountCarries(
  collections: Collections,
  inner: string,
  { decision: { coding }, day }: Question,
): boolean | null {
  if (coding?.issue === undefined || coding.proposal === undefined) return null;
  const proposal = coding.proposal.value;
  const policy = latest(collections.issues.find(({ id }) => id === coding.issue)?.policy ?? [], day);
  if (policy === undefined) return null;
  const members = compositionOf(collections, inner, day - 1)?.voting ?? [];
  const gains = members.flatMap(({ seat: { person } }) => {
    const stance = stanceOf(collections.stances, person, coding.issue!, day);
    if (stance === undefined) return [];
    const place = stance.position.value;
    return [Math.abs(place - policy.position.value) - Math.abs(place - proposal)];
  });
  if (gains.length === 0) return null;
  const contest = {
    voters: gains.length,
    weight: new Float64Array(gains.length).fill(1),
    gain: Float64Array.from(gains),
    majority: 0.5,
  };
  const run = runModel(COUNT, { kind: 'contest', value: contest });
  return 'answer' in run ? (run.answer as Verdict).chance > 0.5 : null;
}

const stanceOf = (
  stances: readonly Stance[],
  person: string,
  issue: string,
  day: number,
): Stance | undefined =>
  latest(
    stances.filter(
      (entry) => entry.person === person && entry.issue === issue && parseDay(entry.evidence) < day,
    ),
    day,
  );

/** The entry with the latest `from` before a day. */
function latest<T extends { from: string }>(entries: readonly T[], day: number): T | undefined {
  let best: T | undefined;
  for (const entry of entries)
    if (parseDay(entry.from) < day && (best === undefined || entry.from >= best.from)) best = entry;
  return best;
}
