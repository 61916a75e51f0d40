// A letter on record: histories that follow the record past its day keep it, as far as it was known by then.
import { describe, expect, it } from 'vitest';
import { actor, type Change, toyWorld } from './toyWorld.ts';

type Reach = 'inner' | 'assembly' | 'public';

/** The first man warns of another in February; from then on it is known so far. */
const warned =
  (known: readonly { when: string; reach: Reach }[], off = false): Change =>
  ({ scenario, collections }) => {
    if (off) scenario.mechanisms = { ...scenario.mechanisms, information: { on: false } };
    collections.documents.push({
      id: 'warning',
      when: '1900-02-10',
      title: 'A warning',
      author: 'ada',
      warnsOf: 'ben',
      content: 'Beware of Ben.',
      certainty: 'high',
      claims: ['c-minutes'],
    });
    known.forEach(({ when, reach }, i) => {
      collections.knowledge.push({
        id: `k${i}`,
        when,
        group: 'the board',
        documents: ['warning'],
        channel: 'handed over',
        reach,
        certainty: 'high',
        claims: ['c-minutes'],
      });
    });
  };

describe('a letter on record', () => {
  it('is kept from its day on, sealed, and costs nobody anything', () => {
    const [without, w] = [toyWorld(), toyWorld(warned([]))];
    const [ada, ben] = [actor(w, 'ada'), actor(w, 'ben')];
    expect(w.s.letter[0]).toBeGreaterThan(w.c.startDay);
    expect([...w.s.letter.slice(1, 4)]).toEqual([ada, ben, 0]);
    expect(w.s.letter[5]).toBeGreaterThan(0);
    expect(w.s.authority[ben]).toBe(without.s.authority[ben]);
  });

  it('costs him of whom it warns more, the wider it is known by the documented date', () => {
    const standing = (...reaches: Reach[]): number => {
      const w = toyWorld(warned(reaches.map((reach, i) => ({ when: `1900-0${3 + i}-01`, reach }))));
      return w.s.authority[actor(w, 'ben')]!;
    };
    expect(standing('inner')).toBeLessThan(standing());
    expect(standing('inner', 'assembly')).toBeLessThan(standing('inner'));
    expect(standing('inner', 'assembly', 'public')).toBeLessThan(standing('inner', 'assembly'));
  });

  it('that comes to be known only later does not enter', () => {
    const w = toyWorld(warned([{ when: '1900-09-01', reach: 'public' }]));
    expect(w.s.letter[3]).toBe(0);
  });

  it('does not exist where letters count for nothing', () => {
    const [off, never] = [
      toyWorld(warned([{ when: '1900-03-01', reach: 'public' }], true)),
      toyWorld(({ scenario }) => {
        scenario.mechanisms = { ...scenario.mechanisms, information: { on: false } };
      }),
    ];
    expect([...off.s.all]).toEqual([...never.s.all]);
  });
});
