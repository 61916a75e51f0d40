// The holder of the appointing office attacks only when he is nearly sure to win, and lets others demand more.
import { describe, expect, it } from 'vitest';
import { type HappenedEvent, MECHANISMS, type World } from '../../../src/engine/index.ts';
import { actor, begin, compileToy, setStanding, template, toyWorld } from '../toyWorld.ts';

/** Attacks on dov that come to a vote in a year, by mover, over so many histories. */
function attacks(w: World, mover: string, fear: number): HappenedEvent[] {
  const events: HappenedEvent[] = [];
  for (let slot = 0; slot < 80; slot += 1) {
    w.stream.slot = slot;
    begin(w);
    for (const id of w.c.actors) setStanding(w, id, 0.5);
    w.s.target.fill(-1);
    w.s.bloc.fill(-1);
    w.s.target[actor(w, mover)] = actor(w, 'dov');
    w.s.threat.fill(fear);
    w.sink = { event: (event) => void events.push(event) };
    for (w.month = 12; w.month < 24; w.month += 1) MECHANISMS.agenda.month?.(w);
    w.sink = null;
  }
  const own = events.filter(
    ({ place, actor: a }) => place === template(w, 'sanction') && a === actor(w, mover),
  );
  return own.filter(({ kind }) => kind === 'decision');
}

describe('patience', () => {
  it('keeps the holder of the appointing office from attacking at doubtful odds', () => {
    const w = toyWorld();
    const hasty = attacks(w, 'ben', 0.15);
    expect(hasty.length).toBeGreaterThan(0);
    for (const { amount } of hasty) expect(amount).toBeLessThan(0.7);
    w.on.patience = true;
    expect(attacks(w, 'ben', 0.15)).toEqual([]);
  });

  it('lets him attack where he is sure', () => {
    const w = toyWorld();
    const odds = (): number[] => attacks(w, 'ben', 0.4).map(({ amount }) => amount);
    const without = odds();
    w.on.patience = true;
    expect(odds()).toEqual(without);
    for (const chance of without) expect(chance).toBeGreaterThan(0.7);
  });

  it('asks nothing of others, however doubtful their odds', () => {
    const w = toyWorld();
    const odds = (): number[] => attacks(w, 'eva', 0.33).map(({ amount }) => amount);
    const without = odds();
    w.on.patience = true;
    expect(odds()).toEqual(without);
    expect(Math.min(...without)).toBeLessThan(0.7);
  });

  it('is off unless a reading claims it', () => {
    expect(MECHANISMS.patience.signature).toBe(true);
    expect(compileToy().on.patience).toBe(false);
  });
});
