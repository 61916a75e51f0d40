import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/evidence/index.ts';
import { changedClaims, claimHash, withOrigins } from '../../src/scenario/index.ts';

const claim = (id: string, more: Partial<Claim> = {}): Claim => ({
  id,
  subject: 'persons:ada',
  predicate: 'born',
  source: 'minutes',
  locator: { page: '1' },
  kind: 'documented',
  certainty: 'high',
  ...more,
});
const byId = (...claims: Claim[]): Map<string, Claim> => new Map(claims.map((entry) => [entry.id, entry]));

describe('claims', () => {
  it('are followed to those that they are drawn from, and round a circle once', () => {
    const claims = byId(
      claim('a', { from: ['b', 'c'] }),
      claim('b', { from: ['d'] }),
      claim('c'),
      claim('d', { from: ['a'] }),
      claim('e'),
    );
    expect(withOrigins(['a', 'nobody'], claims)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('have a hash that does not know the order of fields, but every field', () => {
    const one = claim('a', { value: 'x' });
    const { value, ...rest } = one;
    expect(claimHash({ value, ...rest } as Claim)).toBe(claimHash(one));
    for (const more of [
      { value: 'y' },
      { certainty: 'low' },
      { locator: { page: '2' } },
      { from: ['b'] },
    ] as const)
      expect(claimHash({ ...one, ...more } as Claim)).not.toBe(claimHash(one));
  });

  it('that have changed are told with what rests on them, also through others', () => {
    const [base, drawn] = [claim('base'), claim('drawn', { from: ['base'] })];
    const before = new Map([base, drawn, claim('gone')].map((entry) => [entry.id, claimHash(entry)]));
    const inputs = [
      { path: 'traits.ada.zeal', claims: ['drawn'] },
      { path: 'traits.ben.zeal', claims: ['else'] },
    ];
    expect(changedClaims(before, byId({ ...base, value: 'new' }, drawn), inputs)).toEqual([
      { claim: 'base', change: 'changed', inputs: ['traits.ada.zeal'] },
      { claim: 'gone', change: 'removed', inputs: [] },
    ]);
  });
});
