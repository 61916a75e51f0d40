// Who leads: four dated thresholds, asked of the votes without side effects, and never read off clients.
import { describe, expect, it } from 'vitest';
import { type ColumnName, copyState, createState, LEVELS, poll, type World } from '../../src/engine/index.ts';
import { settle } from '../../src/engine/session.ts';
import {
  AGENDA_LEADER,
  assessThresholds,
  COALITION_PRIMACY,
  IRREMOVABLE,
  PERSONAL_DICTATOR,
} from '../../src/engine/thresholds.ts';
import { runTask } from '../../src/ensemble/index.ts';
import { column } from '../../src/results/index.ts';
import {
  actor,
  begin,
  compileToy,
  differingColumns,
  eachStep,
  giveSeats,
  restore,
  sanctionMotion,
  setLiking,
  setParameter,
  setStanding,
  toyWorld,
} from './toyWorld.ts';

const BOARD = ['ada', 'ben', 'cleo', 'dov', 'eva'];
const OWN: readonly ColumnName[] = [
  'safeQuarters',
  'masterQuarters',
  'reached',
  'leader',
  'leaderSince',
  'verdict',
  'changed',
  'power',
];

/** A board in which one stands far above four others, who are no friends of each other. */
function towering(strongest: string): World {
  const w = toyWorld();
  w.s.bloc.fill(-1);
  w.s.leader.fill(-1);
  w.s.safeQuarters.fill(0);
  w.s.reached.fill(0);
  for (const id of [...BOARD, 'fay']) setStanding(w, id, id === strongest ? 1 : 0.05);
  for (const id of BOARD)
    if (id !== strongest)
      for (const other of BOARD) setLiking(w, id, other, other === strongest ? 0.5 : -0.6);
  w.s.threat.fill(0.1);
  w.s.liking.forEach((liking, at) => {
    if (liking < 0) w.s.threat[at] = 0.5;
  });
  w.s.admin.fill(0);
  return w;
}

function quarter(w: World, n = 1): void {
  for (let i = 0; i < n; i += 1) {
    w.day += 91;
    w.s.changed[0] = 1;
    assessThresholds(w);
  }
}

const leaderAt = (w: World, level: string): string => {
  const a = w.s.leader[LEVELS.findIndex(({ name }) => name === level)];
  return a < 0 ? 'no one' : w.c.actors[a];
};

describe('irremovable', () => {
  it('is whoever could remove each rival and be removed by none, after four quarters of it and not before', () => {
    for (const strongest of ['cleo', 'eva']) {
      const w = towering(strongest);
      quarter(w, 3);
      expect(leaderAt(w, 'standard')).toBe('no one');
      quarter(w);
      expect(leaderAt(w, 'standard')).toBe(strongest);
      expect(w.s.reached[IRREMOVABLE * w.c.sizes.actors + actor(w, strongest)]).toBe(w.day);
      expect(w.s.leaderSince[1]).toBe(w.day);
    }
  });

  it('ends with the first quarter in which it no longer holds, and is dated by its first time', () => {
    const w = towering('cleo');
    quarter(w, 4);
    const first = w.day;
    setStanding(w, 'cleo', 0.05);
    quarter(w);
    expect(leaderAt(w, 'standard')).toBe('no one');
    setStanding(w, 'cleo', 1);
    quarter(w, 4);
    expect(leaderAt(w, 'standard')).toBe('cleo');
    expect(w.s.reached[IRREMOVABLE * w.c.sizes.actors + actor(w, 'cleo')]).toBe(first);
  });

  it('is nobody where equals could not remove each other', () => {
    const w = towering('nobody');
    for (const id of BOARD) setStanding(w, id, 0.6);
    w.s.liking.fill(0.8);
    w.s.threat.fill(0);
    quarter(w, 6);
    for (const { name } of LEVELS) expect(leaderAt(w, name), name).toBe('no one');
  });

  it('is not read off clients: posts that nobody’s vote hangs on make no leader', () => {
    const verdict = (share: number): number[] => {
      const w = towering('cleo');
      for (let p = 0; p < w.c.sizes.pools; p += 1)
        w.s.clients[p * w.c.sizes.groups + actor(w, 'ben')] = share;
      quarter(w, 4);
      return [...w.s.verdict, ...w.s.leader];
    };
    expect(verdict(0.9)).toEqual(verdict(0));
    expect(verdict(Number.NaN)).toEqual(verdict(0));
  });

  it('holds at a strict level only where it holds at the laxer ones, for the same person', () => {
    const table = runTask(compileToy(), {
      reading: 0,
      from: 0,
      to: 240,
      seed: 3,
      replicates: 4,
      swap: false,
    });
    const [lenient, standard, strict] = LEVELS.map(({ name }) => column(table, `leader.${name}`));
    let led = 0;
    let nobody = 0;
    for (let row = 0; row < table.rows; row += 1) {
      if (strict[row] >= 0) expect(standard[row]).toBe(strict[row]);
      if (standard[row] >= 0) expect(lenient[row]).toBe(standard[row]);
      led += standard[row] >= 0 ? 1 : 0;
      nobody += standard[row] < 0 ? 1 : 0;
    }
    expect(led, 'histories with a leader').toBeGreaterThan(5);
    expect(nobody, 'histories with no one').toBeGreaterThan(5);
  });

  it('is one person at most, at each level, in each quarter', () => {
    const w = toyWorld();
    const { actors } = w.c.sizes;
    for (let slot = 0; slot < 10; slot += 1) {
      w.stream.slot = slot;
      eachStep(w, () => {
        for (let level = 0; level < LEVELS.length; level += 1) {
          const counting = w.s.safeQuarters.slice(level * actors, (level + 1) * actors).filter((n) => n > 0);
          expect(counting.length).toBeLessThanOrEqual(1);
        }
      });
    }
  });
});

describe('asking for the thresholds', () => {
  it('touches no column but its own, and needs no chance', () => {
    const w = toyWorld();
    const before = createState(w.c.sizes);
    const stream = { ...w.stream };
    const touched = new Set<string>();
    for (let slot = 0; slot < 6; slot += 1) {
      w.stream.slot = slot;
      begin(w);
      let months = 0;
      eachStep(w, () => {
        months += 1;
        if (months % 37 !== 0) return;
        copyState(w.s, before);
        Object.defineProperty(w.stream, 'slot', {
          configurable: true,
          get: () => {
            throw new Error('a draw was made');
          },
        });
        w.s.changed[0] = 1;
        assessThresholds(w);
        Object.defineProperty(w.stream, 'slot', { value: slot, writable: true, configurable: true });
        for (const name of differingColumns(w.s, before)) touched.add(name);
        restore(w, before);
      });
    }
    expect(stream.slot).toBe(0);
    expect([...touched].filter((name) => !(OWN as readonly string[]).includes(name))).toEqual([]);
    expect(touched.size).toBeGreaterThan(0);
  });
});

describe('agenda leader', () => {
  const reachedBy = (taken: number, won: number): boolean => {
    const w = toyWorld();
    w.s.reached.fill(0);
    const at = w.quarter * w.c.sizes.actors + actor(w, 'eva');
    w.s.sidesTaken[at] = taken;
    w.s.sidesWon[at] = won;
    assessThresholds(w);
    return w.s.reached[AGENDA_LEADER * w.c.sizes.actors + actor(w, 'eva')] !== 0;
  };

  it('carries four in five of the motions on which he takes a side', () => {
    expect(reachedBy(10, 8)).toBe(true);
    expect(reachedBy(10, 7)).toBe(false);
  });

  it('is undetermined on fewer than four', () => {
    expect(reachedBy(4, 4)).toBe(true);
    expect(reachedBy(3, 3)).toBe(false);
  });
});

describe('coalition primacy', () => {
  const primacyAfter = (rung: string, opposed: boolean): string[] => {
    const w = toyWorld();
    w.s.reached.fill(0);
    w.s.target.fill(-1);
    w.s.liking.fill(0);
    w.s.threat.fill(0.9);
    w.s.bloc.fill(-1);
    if (opposed) setLiking(w, 'dov', 'ada', -0.8);
    const m = sanctionMotion(w, 'ada', 'dov', rung);
    settle(w, m, poll(w, m), true);
    const row = COALITION_PRIMACY * w.c.sizes.actors;
    return w.c.actors.filter((_, a) => w.s.reached[row + a] !== 0);
  };

  it('goes to whoever stood on the winning side when an opponent of his lost his seat in the inner body', () => {
    expect(primacyAfter('out-of-board', true)).toContain('ada');
    expect(primacyAfter('out-of-board', true)).not.toContain('dov');
  });

  it('goes to nobody for a rebuke, nor for the fall of one who opposed nobody', () => {
    expect(primacyAfter('rebuke', true)).toEqual([]);
    expect(primacyAfter('out-of-board', false)).not.toContain('eva');
  });
});

describe('personal dictator', () => {
  const dictatorWith = (seats: number): boolean => {
    const w = towering('cleo');
    giveSeats(w, 'cleo', 'council', seats);
    w.s.admin[actor(w, 'cleo')] = 1;
    setParameter(w, 'patronage', 'dependence', 3.5);
    quarter(w, 8);
    expect(leaderAt(w, 'standard')).toBe('cleo');
    return w.s.reached[PERSONAL_DICTATOR * w.c.sizes.actors + actor(w, 'cleo')] !== 0;
  };

  it('removes members although the whole inner body is against it, which takes more than to be irremovable', () => {
    expect(dictatorWith(22)).toBe(true);
    expect(dictatorWith(0)).toBe(false);
  });
});
