// Claims held against the five documents, at the page or section that they name.
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/evidence/index.ts';
import { loadScenario } from '../../src/scenario/node/index.ts';
import { prepare, verifyClaim } from '../../src/texts/index.ts';
import { claim } from '../contradictions/claims.ts';
import { SEED_FILES, seedText } from './seeds.ts';

const roots = { cwd: process.cwd(), packageRoot: process.cwd() };
const loaded = await loadScenario('succession-1922', roots);
if (!('scenario' in loaded)) throw new Error('the flagship has problems');
const { claims } = loaded.scenario.collections;

const results = SEED_FILES.flatMap(([source]) => {
  const own = claims.filter((known) => known.source === source);
  const text = prepare(
    source,
    seedText(source),
    own.flatMap(({ locator }) => locator.section ?? []),
  );
  return own.map((known) => ({ known, text, verdict: verifyClaim(known, text).verdict }));
});

describe('the claims that cite the five documents', () => {
  it('are many', () => expect(results.length).toBeGreaterThan(500));

  it('stand at their stated place, at least 95 in 100', () => {
    const missed = results
      .filter(({ verdict }) => verdict !== 'found')
      .map(({ known, verdict }) => `${known.id}: ${verdict}`);
    expect(missed.length / results.length, missed.join('\n')).toBeLessThanOrEqual(0.05);
  });

  it('would seldom be found on the page after the one they name', () => {
    const paged = results.filter(
      ({ known }) => /^\d+$/.test(known.locator.page ?? '') && known.locator.page !== '290',
    );
    const shifted = paged.filter(({ known, text }) => {
      const moved: Claim = { ...known, locator: { page: String(Number(known.locator.page) + 1) } };
      return verifyClaim(moved, text).verdict === 'found';
    });
    expect(shifted.length / paged.length).toBeLessThan(0.2);
  });
});

describe('a verdict', () => {
  const text = prepare('one', 'First\n\nThe board met.\n\nSecond\n\nThe clerk left.');
  const verdict = (section: string, ...terms: string[]): string =>
    verifyClaim({ ...claim('bodies:board', 'met', { section }), ...(terms.length > 0 && { terms }) }, text)
      .verdict;

  it.each([
    ['found', 'First', ['board met']],
    ['elsewhere', 'Second', ['board met']],
    ['not-found', 'First', ['chair fell']],
    ['no-place', 'On the navy', ['board met']],
    ['no-terms', 'First', []],
  ])('is %s', (expected, section, terms) => expect(verdict(section, ...terms)).toBe(expected));
});
