// How many of the claims that cite the five documents stand where they say.
import type { Claim } from '../../src/evidence/index.ts';
import { loadScenario } from '../../src/scenario/node/index.ts';
import { type PreparedText, prepare, type Verdict, verifyClaim } from '../../src/texts/index.ts';
import { SEED_FILES, seedText } from './seeds.ts';

export interface Checked {
  claim: Claim;
  text: PreparedText;
  verdict: Verdict;
}

/** Every claim that cites one of the documents, held against it. */
export async function checkedClaims(): Promise<Checked[]> {
  const loaded = await loadScenario('succession-1922', { cwd: process.cwd(), packageRoot: process.cwd() });
  if (!('scenario' in loaded)) throw new Error('the flagship has problems');
  const { claims } = loaded.scenario.collections;
  return SEED_FILES.flatMap(([source]) => {
    const own = claims.filter((claim) => claim.source === source);
    const text = prepare(
      source,
      seedText(source),
      own.flatMap(({ locator }) => locator.section ?? []),
    );
    return own.map((claim) => ({ claim, text, verdict: verifyClaim(claim, text).verdict }));
  });
}

/** The share of claims with a single page that would be found on the page after it as well. */
export function shiftedShare(checked: readonly Checked[]): number {
  const paged = checked.filter(
    ({ claim }) => /^\d+$/.test(claim.locator.page ?? '') && claim.locator.page !== '290',
  );
  const shifted = paged.filter(({ claim, text }) => {
    const moved: Claim = { ...claim, locator: { page: String(Number(claim.locator.page) + 1) } };
    return verifyClaim(moved, text).verdict === 'found';
  });
  return shifted.length / paged.length;
}

export async function verified(): Promise<{ claims: number; found: number; shifted: number }> {
  const checked = await checkedClaims();
  return {
    claims: checked.length,
    found: checked.filter(({ verdict }) => verdict === 'found').length,
    shifted: shiftedShare(checked),
  };
}
