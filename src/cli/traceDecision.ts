import { type DecisionDetail, MOTION, TERMS } from '../engine/index.ts';
import type { Names } from '../telling/index.ts';
import { type Flip, findFlips } from './traceFlip.ts';
import { leversAt } from './traceLevers.ts';
import { numbersOfTerm, sides, type UsedNumber } from './traceNumbers.ts';
import type { Moment, Recording } from './traceRecording.ts';
import { holdWithout, type Shadow } from './traceShadow.ts';

/** One term of a decision: its mean part in a member's vote, and whether the ballot would have gone the other way without it. */
export interface TermPart {
  readonly term: (typeof TERMS)[number];
  /** Mean over the members who vote, in units of utility: positive for the motion. */
  readonly part: number;
  readonly tips: boolean;
  readonly numbers: readonly UsedNumber[];
}

/** A simulated decision, taken apart. */
export interface DecisionStory {
  readonly detail: DecisionDetail;
  readonly question: string;
  readonly proposal: string;
  /** Actors who take a side aloud. */
  readonly sides: { readonly for: readonly number[]; readonly against: readonly number[] };
  /** Largest first. */
  readonly terms: readonly TermPart[];
  /** Smallest change first; luck is among them as the lever "mood". */
  readonly flips: readonly Flip[];
  readonly leversTried: number;
}

/** Takes a decision apart, in a shadow of its history. */
export function decisionStory(shadow: Shadow, moment: Moment, names: Names): DecisionStory {
  const { recording } = shadow;
  const detail = moment.event.decision!;
  const { compiled } = recording;
  const levers = compiled.on.vote ? leversAt(recording, moment, names) : [];
  return {
    detail,
    question: questionOf(detail, names),
    proposal: proposalOf(detail, names),
    sides: sides(compiled, moment),
    terms: compiled.on.vote ? termParts(recording, shadow, moment) : [],
    flips: findFlips(shadow, moment, levers),
    leversTried: levers.length,
  };
}

function termParts(recording: Recording, shadow: Shadow, moment: Moment): TermPart[] {
  const detail = moment.event.decision!;
  return TERMS.map((term, i) => ({
    term,
    part: detail.terms[i]!,
    tips: detail.terms[i] !== 0 && holdWithout(shadow, moment, term).carried !== detail.carried,
    numbers: numbersOfTerm(recording, moment, term),
  }))
    .filter(({ part, tips }) => Math.abs(part) >= 0.005 || tips)
    .sort((x, y) => Math.abs(y.part) - Math.abs(x.part));
}

/** What is put to the body. Whom a motion is aimed at comes before what is done to him. */
function questionOf(detail: DecisionDetail, names: Names): string {
  const target = names.actors[detail.target];
  if (detail.kind === MOTION.sanction && detail.rung > 0)
    return `${target}: ${lowerFirst(names.rungs[detail.rung - 1]!)}?`;
  if (detail.kind === MOTION.removal) return `${target}: lose the office "${names.offices[detail.office]}"?`;
  if (target !== undefined) return `${names.templates[detail.template]} (about ${target})?`;
  return `${names.templates[detail.template]}?`;
}

function proposalOf(detail: DecisionDetail, names: Names): string {
  const mover =
    detail.proposer < 0 ? 'Moved by no one of this story' : `Moved by ${names.actors[detail.proposer]}`;
  const issue = names.issues[detail.issue];
  if (issue === undefined) return `${mover}.`;
  const end = detail.proposal < detail.statusQuo ? `0, ${issue.low}` : `100, ${issue.high}`;
  return `${mover}: from ${detail.statusQuo.toFixed(0)} to ${detail.proposal.toFixed(0)} (toward ${end}).`;
}

const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);
