import { parseDay } from '../evidence/index.ts';
import { type Group, type Model, type Settlement, SHELF, type Verdict } from '../models/index.ts';
import { type Collections, compositionOf, type Stance } from '../polity/index.ts';
import { runModel } from '../shelf/index.ts';
import type { Question } from './scoreQuestion.ts';

/** What models of the shelf are told of a motion: the policy in force, the proposal, and the members with a coded stance. */
interface Table {
  policy: number;
  proposal: number;
  members: readonly { person: string; position: number; salience: number; authority: number }[];
}

/** A model of the shelf as a rule: whether the motion carries; null where the model has nothing to say. */
interface ShelfRule {
  id: string;
  name: string;
  carries(table: Table): boolean | null;
}

const modelOf = (id: string): Model => SHELF.find((model) => model.id === id)!;
const COUNT = modelOf('head-count');

/** The models of the shelf that the score holds the engine against, each with its published defaults. */
export const SHELF_RULES: readonly ShelfRule[] = [
  { id: 'head-count', name: 'head count of coded stances in the inner body', carries: counted },
  {
    id: 'compromise',
    name: 'compromise: the mean of these stances, by salience, is approached',
    carries: (table) => approaches(modelOf('weighted-mean'), table),
  },
  {
    id: 'strongest',
    name: 'the incumbent: whoever of them has most authority has his way',
    carries: (table) => approaches(modelOf('largest-actor'), table),
  },
];

/**
 * What each rule says of a motion on an issue, in the order of SHELF_RULES. Members are the full members of the inner body with a
 * coded stance of before that day. Null where the motion is on no issue or nobody's stance is coded: whom members like is no
 * stance, so motions about persons cannot be told.
 */
export function shelfVerdicts(
  collections: Collections,
  inner: string,
  question: Question,
): (boolean | null)[] {
  const table = tableOf(collections, inner, question);
  return SHELF_RULES.map(({ carries }) => (table === null ? null : carries(table)));
}

/** Each votes for what lies nearer to him. */
function counted({ policy, proposal, members }: Table): boolean | null {
  const contest = {
    voters: members.length,
    weight: new Float64Array(members.length).fill(1),
    gain: Float64Array.from(
      members,
      ({ position }) => Math.abs(position - policy) - Math.abs(position - proposal),
    ),
    majority: 0.5,
  };
  const run = runModel(COUNT, { kind: 'contest', value: contest });
  return 'answer' in run ? (run.answer as Verdict).chance > 0.5 : null;
}

/** The motion carries if it lies nearer to where the model says that the members settle than the policy in force does. */
function approaches(model: Model, { policy, proposal, members }: Table): boolean | null {
  const group: Group = {
    actors: members.map(({ person }) => person),
    issues: ['issue'],
    capability: Float64Array.from(members, ({ authority }) => (model.id === 'largest-actor' ? authority : 1)),
    position: Float64Array.from(members, ({ position }) => position),
    salience: Float64Array.from(members, ({ salience }) => salience),
    low: 0,
    high: 100,
  };
  const run = runModel(model, { kind: 'group', value: group });
  if (!('answer' in run)) return null;
  const settled = (run.answer as Settlement).forecast[0]!;
  return Math.abs(settled - proposal) < Math.abs(settled - policy);
}

function tableOf(
  collections: Collections,
  inner: string,
  { decision: { coding }, day }: Question,
): Table | null {
  if (coding?.issue === undefined || coding.proposal === undefined) return null;
  const policy = latest(collections.issues.find(({ id }) => id === coding.issue)?.policy ?? [], day);
  if (policy === undefined) return null;
  const members = (compositionOf(collections, inner, day - 1)?.voting ?? []).flatMap(
    ({ seat: { person } }) => {
      const stance = stanceOf(collections.stances, person, coding.issue!, day);
      if (stance === undefined) return [];
      const { position, salience } = stance;
      const authority = authorityOf(collections, person, day);
      return [{ person, position: position.value, salience: salience.value, authority }];
    },
  );
  return members.length === 0
    ? null
    : { policy: policy.position.value, proposal: coding.proposal.value, members };
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

/** Authority as coded before that day; 0 where none is. */
const authorityOf = ({ traits }: Collections, person: string, day: number): number =>
  latest(
    traits.filter((entry) => entry.person === person && entry.trait === 'authority'),
    day,
  )?.amount.value ?? 0;

/** The entry with the latest `from` before a day. */
function latest<T extends { from: string }>(entries: readonly T[], day: number): T | undefined {
  let best: T | undefined;
  for (const entry of entries)
    if (parseDay(entry.from) < day && (best === undefined || entry.from >= best.from)) best = entry;
  return best;
}
