// The finder against 70 contradictions collected by hand: docs/contradictions.yaml.
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  contradictionsDoc,
  findingOf,
  found,
  inDocuments,
  unjudged,
  yardstick,
} from '../../scripts/contradictionsDoc.ts';
import { type Conflict, conflictKey } from '../../src/contradictions/index.ts';

const list = yardstick();
let all: readonly Conflict[] = [];
beforeAll(async () => {
  all = await found();
});

describe('the list of the 70', () => {
  it('is whole', () => {
    expect(Object.keys(list.known)).toEqual(
      Array.from({ length: 70 }, (_, index) => `F${String(index + 1).padStart(2, '0')}`),
    );
  });

  it('has 43 with both sides in the documents, of which at least 38 are found', () => {
    const core = inDocuments(list);
    expect(core).toHaveLength(43);
    const hits = core.filter(
      ([, { claims }]) => claims !== undefined && findingOf(all, claims) !== undefined,
    );
    expect(hits.length).toBeGreaterThanOrEqual(38);
  });

  it.each(Object.entries(list.known))('%s is found as said, or says why it is not', (_, { claims, not }) => {
    if (claims === undefined) expect(not).toBeTruthy();
    else expect(findingOf(all, claims)).toBeDefined();
  });
});

describe('every other finding', () => {
  it('has been judged: real, or a false alarm', () => expect(unjudged(all, list)).toEqual([]));

  it('is still found, where it was judged', () => {
    const keys = all.map(conflictKey);
    expect(
      [...Object.keys(list.beyond), ...Object.keys(list.falseAlarms)].filter((key) => !keys.includes(key)),
    ).toEqual([]);
  });
});

it('is told in docs/contradictions.md as it is', async () => {
  expect(readFileSync('docs/contradictions.md', 'utf8')).toBe(await contradictionsDoc());
});
