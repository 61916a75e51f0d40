// What readings agree on: sorted by hand.
import { expect, it } from 'vitest';
import { robustCore } from '../../src/analysis/index.ts';

const reading = (id: string, says: Record<string, string | null>) => ({
  reading: id,
  says: new Map(Object.entries(says)),
});

it('sorts matters into agreed, disputed and open; silence is no agreement', () => {
  const all = [
    reading('a', { rain: 'falls', wind: 'west', sun: 'shines', moon: null }),
    reading('b', { rain: 'falls', wind: 'east', sun: null, moon: null }),
    reading('c', { rain: 'falls', wind: 'west', sun: 'shines' }),
  ];
  expect(robustCore(all)).toEqual({
    core: [{ about: 'rain', says: 'falls' }],
    disagreements: [
      {
        about: 'wind',
        sides: [
          { says: 'west', readings: ['a', 'c'] },
          { says: 'east', readings: ['b'] },
        ],
        silent: [],
      },
    ],
    open: [
      { about: 'sun', says: 'shines', silent: ['b'] },
      { about: 'moon', says: null, silent: ['a', 'b', 'c'] },
    ],
  });
});

it('finds nothing robust in a single reading', () => {
  expect(robustCore([reading('a', { rain: 'falls' })]).core).toEqual([]);
});
