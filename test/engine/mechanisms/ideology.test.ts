// Positions move: toward the allies of the day, toward what has been decided, least on what a person cares about most.
import { describe, expect, it } from 'vitest';
import { MECHANISMS, type World } from '../../../src/engine/index.ts';
import { actor, eachHistory, issue, setBloc, setStance, toyWorld } from '../toyWorld.ts';

const positionOf = (w: World, id: string): number =>
  w.s.position[actor(w, id) * w.c.sizes.issues + issue(w, 'trade')];

function years(w: World, n: number): void {
  for (w.month = 0; w.month < 12 * n; w.month += 1) MECHANISMS.ideology.month?.(w);
}

describe('ideology', () => {
  it('brings allies together', () => {
    const gapAfter = (allied: boolean): number => {
      const w = toyWorld();
      setStance(w, 'cleo', 'trade', 90, 0.4);
      setStance(w, 'dov', 'trade', 10, 0.4);
      w.s.bloc.fill(-1);
      if (allied) setBloc(w, 'cleo', 'dov');
      years(w, 3);
      return positionOf(w, 'cleo') - positionOf(w, 'dov');
    };
    expect(gapAfter(true)).toBeLessThan(gapAfter(false) - 10);
  });

  it('moves those without allies toward what has been decided', () => {
    const w = toyWorld();
    setStance(w, 'eva', 'trade', 90, 0.2);
    w.s.bloc.fill(-1);
    w.s.policy[issue(w, 'trade')] = 20;
    years(w, 3);
    expect(positionOf(w, 'eva')).toBeLessThan(80);
    expect(positionOf(w, 'eva')).toBeGreaterThan(20);
  });

  it('moves a person least on what he cares about most, and not at all where nothing else counts', () => {
    const movedWith = (salience: number): number => {
      const w = toyWorld();
      setStance(w, 'eva', 'trade', 90, salience);
      w.s.policy[issue(w, 'trade')] = 20;
      years(w, 2);
      return 90 - positionOf(w, 'eva');
    };
    expect(movedWith(0.8)).toBeLessThan(0.5 * movedWith(0.2));
    expect(movedWith(1)).toBe(0);
  });

  it('leaves all positions as they were when it is off', () => {
    const w = toyWorld();
    w.on.ideology = false;
    w.on.legitimacy = false;
    w.on.economy = false;
    w.on.arena = false;
    w.on.shocks = false;
    const first = w.values[w.c.positionNumber[actor(w, 'ben') * w.c.sizes.issues + issue(w, 'trade')]];
    eachHistory(w, 3, (seen) => expect(positionOf(seen, 'ben')).toBe(first));
  });
});
