import type { Decision } from 'plenum/polity';
import { describe, expect, it } from 'vitest';
import {
  dotsOf,
  type Foretold,
  foretoldUnder,
  missesFirst,
  outcomeOf,
} from '../../web/src/pages/decisions/foretold.ts';
import { otherCounts, voteMatrix } from '../../web/src/pages/decisions/voteMatrix.ts';

const DECISION: Decision = {
  ...{
    id: 'd1',
    when: '1922-01-01',
    venue: 'hall',
    question: 'Build?',
    outcome: 'Built.',
    certainty: 'high',
  },
  options: [
    { id: 'yes', label: 'Build' },
    { id: 'no', label: 'Do not' },
  ],
  stands: [
    { option: 'no', persons: ['cy'], others: ['two guests'] },
    { option: 'yes', persons: ['ann', 'bo'] },
    { option: 'silent', persons: ['bo'] },
  ],
  votes: { yes: 7, no: 'a few', second: 3 },
  claims: ['c'],
};

const foretold = (decision: string, probability: number | null, carried: boolean | null): Foretold => ({
  ...{ decision, probability, carried, eligible: true, because: null },
  ...{ low: null, high: null, readingsLow: null, readingsHigh: null },
});

describe('a vote matrix', () => {
  const matrix = voteMatrix(DECISION);

  it('has a column for each option, with its count, and for what people stood for beside', () => {
    expect(matrix.options).toEqual([
      { id: 'yes', label: 'Build', count: 7, others: [] },
      { id: 'no', label: 'Do not', count: 'a few', others: ['two guests'] },
      { id: 'silent', label: 'silent', count: undefined, others: [] },
    ]);
  });

  it('has a row for each person, in the order of the options', () => {
    expect(matrix.rows.map(({ person, stoodFor }) => [person, stoodFor])).toEqual([
      ['ann', ['yes']],
      ['bo', ['yes', 'silent']],
      ['cy', ['no']],
    ]);
  });

  it('keeps counts that belong to no option', () => {
    expect(otherCounts(DECISION)).toEqual([['second', 3]]);
  });
});

describe('what was foretold', () => {
  it('is a miss where less than half was given to what happened', () => {
    expect(outcomeOf(foretold('a', 0.2, true))).toBe('miss');
    expect(outcomeOf(foretold('a', 0.2, false))).toBe('hit');
    expect(outcomeOf(foretold('a', null, true))).toBe('untold');
    expect(outcomeOf(undefined)).toBe('untold');
  });

  it('is told by one reading with its own dice; one that gives no chance foretells nothing', () => {
    const told = {
      ...foretold('a', 0.2, true),
      ...{ readingsLow: 0.1, readingsHigh: 0.7 },
      readings: [{ reading: 'bold', probability: 0.7, low: 0.6, high: 0.8 }],
    };
    const [bold] = foretoldUnder([told], 'bold');
    expect(bold).toMatchObject({
      probability: 0.7,
      low: 0.6,
      high: 0.8,
      readingsLow: 0.1,
      readingsHigh: 0.7,
    });
    expect(outcomeOf(bold)).toBe('hit');
    expect(outcomeOf(foretoldUnder([told], 'shy')[0])).toBe('untold');
  });

  it('comes worst first, then by date where nothing was foretold', () => {
    const rows = [
      { date: '1923', foretold: undefined },
      { date: '1922', foretold: foretold('sure', 0.9, true) },
      { date: '1921', foretold: undefined },
      { date: '1924', foretold: foretold('miss', 0.9, false) },
    ];
    expect(missesFirst(rows).map(({ date }) => date)).toEqual(['1924', '1922', '1921', '1923']);
  });

  it('is so many of twenty dots', () => {
    expect([0, 0.02, 0.03, 0.5, 1].map(dotsOf)).toEqual([0, 0, 1, 10, 20]);
  });
});
