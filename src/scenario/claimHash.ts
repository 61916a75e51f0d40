import type { Claim } from '../evidence/index.ts';
import { canonicalJson, sha256Hex } from './hash.ts';
import type { Input } from './inputs.ts';

/** So many hex digits tell claims apart: a chance of one in 10^13 that two of a thousand share them. */
const DIGITS = 16;

export type ClaimsById = ReadonlyMap<string, Claim>;

/** The hash of all that a claim says, by which a later change of it is seen: the first digits of a SHA-256, in hex. */
export const claimHash = (claim: Claim): string => sha256Hex(canonicalJson(claim)).slice(0, DIGITS);

/** Claims and all those that they are drawn from, each once, in the order of their ids. Ids that name no claim are left out. */
export function withOrigins(ids: Iterable<string>, claims: ClaimsById): string[] {
  const found = new Set<string>();
  const open = [...ids];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const claim = claims.get(id);
    if (claim === undefined || found.has(id)) continue;
    found.add(id);
    open.push(...(claim.from ?? []));
  }
  return [...found].sort((a, b) => (a < b ? -1 : 1));
}

/** A claim that a result rests on and that is not what it was, with the inputs that rest on it. */
export interface ChangedClaim {
  readonly claim: string;
  readonly change: 'changed' | 'removed';
  /** paths of the inputs, where they are known */
  readonly inputs: readonly string[];
}

/**
 * The claims that are not what they were when a result was made, in the order of their ids.
 *
 * @param before hashes that the result was made with, by claim
 * @param now the claims as they are
 * @param inputs what the result was made from
 */
export function changedClaims(
  before: ReadonlyMap<string, string>,
  now: ClaimsById,
  inputs: readonly Input[],
): ChangedClaim[] {
  const changed = [...before].flatMap(([id, hash]): Omit<ChangedClaim, 'inputs'>[] => {
    const claim = now.get(id);
    if (claim === undefined) return [{ claim: id, change: 'removed' }];
    return claimHash(claim) === hash ? [] : [{ claim: id, change: 'changed' }];
  });
  if (changed.length === 0) return [];
  const resting = restingOn(inputs, now);
  return changed
    .map((entry) => ({ ...entry, inputs: resting.get(entry.claim) ?? [] }))
    .sort((a, b) => (a.claim < b.claim ? -1 : 1));
}

/** The inputs that rest on each claim, directly or through claims drawn from it. */
function restingOn(inputs: readonly Input[], claims: ClaimsById): Map<string, string[]> {
  const resting = new Map<string, string[]>();
  for (const { path, claims: named } of inputs)
    for (const id of new Set([...named, ...withOrigins(named, claims)]))
      resting.set(id, [...(resting.get(id) ?? []), path]);
  return resting;
}
