// Recorded health: set as given, or measured, which only weighs.
import { describe, expect, it } from 'vitest';
import { observe, RECORD } from '../../src/engine/index.ts';
import { beforeRecord, type Use } from './onRecord.ts';
import { exactly } from './toy.ts';
import { actor, type Change, toyWorld } from './toyWorld.ts';

describe('health on record', () => {
  const ill =
    (use: Use): Change =>
    (draft) => {
      draft.scenario.records = { health: use };
      draft.collections.health.push({
        id: 'h1',
        person: 'ada',
        from: '1900-03-10',
        to: '1901-01-01',
        event: 'illness',
        capacity: exactly(0.3),
        certainty: 'high',
        claims: ['c-minutes'],
      });
    };

  it('sets the capacity when it is given', () => {
    const { w, row } = beforeRecord(ill('given'), RECORD.capacity);
    observe(w, row);
    expect(w.s.capacity[actor(w, 'ada')]).toBe(0.3);
    expect(w.s.logWeight[0]).toBe(0);
  });

  it('leaves what an illness leaves where it was one, and a return lifts what can be reached', () => {
    const spell = (from: string, capacity: number, illness: boolean): Change => {
      return ({ collections }) => {
        collections.health.push({
          id: `h${from}`,
          person: 'ada',
          from,
          to: '1901-01-01',
          event: 'spell',
          capacity: exactly(capacity),
          illness,
          certainty: 'high',
          claims: ['c-minutes'],
        });
      };
    };
    const ceilingAfter = (...spells: Change[]): number => {
      const w = toyWorld((draft) => {
        for (const change of spells) change(draft);
      });
      return w.s.ceiling[actor(w, 'ada')];
    };
    expect(ceilingAfter(spell('1900-03-10', 0.2, false))).toBe(1);
    const struck = ceilingAfter(spell('1900-03-10', 0.2, true));
    expect(struck).toBeCloseTo(1 - 0.35 * 0.8, 12);
    expect(ceilingAfter(spell('1900-03-10', 0.2, true), spell('1900-05-10', 0.9, false))).toBe(0.9);
  });

  it('weighs by its distance from the state when it is measured', () => {
    const weightAt = (capacity: number): number => {
      const { w, row } = beforeRecord(ill('measured'), RECORD.capacity);
      w.s.capacity[actor(w, 'ada')] = capacity;
      observe(w, row);
      expect(w.s.capacity[actor(w, 'ada')]).toBe(capacity);
      return w.s.logWeight[0];
    };
    expect(weightAt(0.3)).toBeCloseTo(0, 12);
    expect(weightAt(0.45)).toBeCloseTo(-0.5, 12);
    expect(weightAt(0.9)).toBeLessThan(weightAt(0.6));
  });
});
