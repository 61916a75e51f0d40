import { alternativesOf, middleOf } from '../../models/position/middleAlternative.ts';
import type { DeuIssue } from './deuIssue.ts';
import type { INSTITUTIONS } from './treatyVotes.ts';

/** How much more or less each institution counts than the largest state, under codecision and under consultation. */
export interface Institutions {
  readonly com: number;
  readonly ep: { readonly COD: number; readonly CNS: number };
}

const AS_LARGEST: Institutions = { com: 1, ep: { COD: 1, CNS: 1 } };

/** What each actor counts for: votes to the power of 0 or 1, salience to the power of 0 or 1, times the institution's. */
export function weightsOf(
  { group, procedure }: DeuIssue,
  byVotes: boolean,
  bySalience: boolean,
  { com, ep }: Institutions = AS_LARGEST,
): Float64Array {
  return Float64Array.from(group.actors, (actor, i) => {
    const institution = actor === 'com' ? com : actor === 'ep' ? ep[procedure] : 1;
    return (byVotes ? group.capability[i] : 1) * (bySalience ? group.salience[i] : 1) * institution;
  });
}

/** Weighted mean of the positions; where nobody has any weight, the plain mean. */
export function meanOf({ group }: DeuIssue, weight: Float64Array): number {
  let sum = 0;
  let total = 0;
  group.position.forEach((x, i) => {
    sum += weight[i] * x;
    total += weight[i];
  });
  if (total > 0) return sum / total;
  return group.position.reduce((all, x) => all + x, 0) / group.position.length;
}

/** The weighted mean by votes and salience: the compromise model, against which all others are held. */
export const compromiseOf = (issue: DeuIssue): number => meanOf(issue, weightsOf(issue, true, true));

/** The lowest position at which half of all weight is reached. */
export function medianOf({ group }: DeuIssue, weight: Float64Array): number {
  const order = Array.from(group.position.keys()).sort(
    (i, j) => group.position[i] - group.position[j] || i - j,
  );
  const half = weight.reduce((sum, w) => sum + w, 0) / 2;
  let reached = 0;
  for (const i of order) {
    reached += weight[i];
    if (reached >= half && reached > 0) return group.position[i];
  }
  return Number.NaN;
}

/** Position of an institution, NaN where it has none. */
export function positionOf({ group }: DeuIssue, institution: (typeof INSTITUTIONS)[number]): number {
  const at = group.actors.indexOf(institution);
  return at < 0 ? Number.NaN : group.position[at];
}

/** Where things stand without a decision, NaN where that is not known. */
export const referenceOf = ({ group }: DeuIssue): number => group.reference?.[0] ?? Number.NaN;

/** The middle alternative of an issue, NaN where there is none, and the middle of the scale that the alternatives span. */
export function middleCourse(issue: DeuIssue): { readonly middle: number; readonly center: number } {
  const alternatives = alternativesOf(issue.group.position, weightsOf(issue, true, true), referenceOf(issue));
  const center = (alternatives[0] + alternatives[alternatives.length - 1]) / 2;
  return { middle: middleOf(alternatives) ?? Number.NaN, center: Number.isNaN(center) ? 50 : center };
}

/** Keeps a forecast on the scale. */
export const onScale = (value: number): number => Math.min(100, Math.max(0, value));
