// Claims held against the five documents, at the page or section that they name.
import { describe, expect, it } from 'vitest';
import { prepare, verifyClaim } from '../../src/texts/index.ts';
import { claim } from '../contradictions/claims.ts';
import { checkedClaims, shiftedShare } from './measure.ts';

const results = await checkedClaims();

describe('the claims that cite the five documents', () => {
  it('are many', () => expect(results.length).toBeGreaterThan(500));

  it('stand at their stated place, at least 95 in 100', () => {
    const missed = results
      .filter(({ verdict }) => verdict !== 'found')
      .map((result) => `${result.claim.id}: ${result.verdict}`);
    expect(missed.length / results.length, missed.join('\n')).toBeLessThanOrEqual(0.05);
  });

  it('would seldom be found on the page after the one they name', () => {
    expect(shiftedShare(results)).toBeLessThan(0.2);
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
