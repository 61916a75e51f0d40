import type { Quantity } from '../../evidence/index.ts';
import type { Collections, MotionTemplate, Pool, Rung } from '../../polity/index.ts';
import type { ScenarioFile } from '../draft.ts';

const assumed = (value: number, low: number, high: number, why: string): Quantity => ({
  value,
  range: [low, high],
  assumed: why,
});

/**
 * What a polity need not say: where it lists no motions, no ladder or no pools, it gets the plainest ones, all assumed with
 * wide ranges. A list that is there is taken as it is.
 */
export function withDefaults(collections: Collections, scenario: ScenarioFile): Collections {
  const { leadership } = scenario;
  if (leadership === undefined) return collections;
  const { inner, assembly } = leadership;
  return {
    ...collections,
    motions:
      collections.motions.length > 0 ? collections.motions : plainMotions(collections, inner, assembly),
    ladder: collections.ladder.length > 0 ? collections.ladder : plainLadder(inner, assembly),
    pools: collections.pools.length > 0 ? collections.pools : plainPool(collections),
  };
}

/** One motion on each issue, and attacks on persons and on office holders. */
function plainMotions(collections: Collections, inner: string, assembly: string): MotionTemplate[] {
  const perYear = assumed(2, 1, 4, 'nothing is said of how often such motions come');
  const policies = collections.issues.map(
    (issue): MotionTemplate => ({
      id: `policy-${issue.id}`,
      name: issue.name,
      kind: 'policy',
      body: inner,
      appealTo: assembly,
      issue: issue.id,
      perYear,
    }),
  );
  return [
    ...policies,
    { id: 'sanction', name: 'Sanction a member', kind: 'sanction', body: assembly, perYear },
    { id: 'removal', name: 'Remove from office', kind: 'removal', body: assembly, perYear },
  ];
}

/** A rebuke, the loss of offices, the loss of the seat: each by more than half of the assembly. */
function plainLadder(inner: string, assembly: string): Rung[] {
  const majority = assumed(0.5, 0.5, 0.5, 'more than half');
  const common = { body: assembly, majority, claims: [] };
  return [
    { id: 'rebuke', name: 'Rebuke', effect: 'rebuke', ...common },
    { id: 'loss-of-office', name: 'Loss of offices', effect: 'loses-offices', ...common },
    { id: 'loss-of-seat', name: 'Loss of the seat', effect: 'leaves-body', leaves: inner, ...common },
  ];
}

/** One pool of posts, filled by the first office that appoints. */
function plainPool(collections: Collections): Pool[] {
  const office = collections.offices.find(
    (candidate) => candidate.powers?.some((power) => power.kind === 'appoints') === true,
  );
  if (office === undefined) return [];
  return [
    {
      id: 'posts',
      name: 'Posts',
      appointedBy: office.id,
      posts: assumed(50, 20, 100, 'nothing is said of how many posts there are'),
      exitsPerYear: assumed(0.3, 0.1, 0.6, 'nothing is said of how fast they fall vacant'),
      delegateShare: assumed(1, 1, 1, 'the only pool'),
    },
  ];
}
