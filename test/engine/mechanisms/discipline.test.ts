// Dissent costs more as the members are appointed, factions are forbidden and war is feared; recantation leads back.
import { describe, expect, it } from 'vitest';
import { listInner } from '../../../src/engine/apply.ts';
import { ballot, MECHANISMS, poll, type World } from '../../../src/engine/index.ts';
import {
  actor,
  body,
  expectedShareFor,
  policyMotion,
  sanctionMotion,
  setParameter,
  setStance,
  toyWorld,
} from '../toyWorld.ts';

const BOARD = ['ada', 'ben', 'cleo', 'dov', 'eva'];

/** The whole board wants it: the share of the council against. */
function dissent(w: World): number {
  for (const id of BOARD) setStance(w, id, 'trade', 90, 0.9);
  return 1 - expectedShareFor(w, policyMotion(w, 'ada', 'trade', 80, 'council'));
}

function withAppointed(share: number): World {
  const w = toyWorld();
  w.s.appointedShare[body(w, 'council')] = share;
  return w;
}

describe('discipline', () => {
  it('lowers dissent as the appointed share of the body grows', () => {
    const course = [0, 0.25, 0.5, 0.75, 1].map((share) => dissent(withAppointed(share)));
    expect(course.every((now, i) => i === 0 || now < course[i - 1])).toBe(true);
    expect(course[4]).toBeLessThan(0.3 * course[0]);
  });

  it('lowers dissent while factions are forbidden', () => {
    const free = toyWorld();
    const banned = toyWorld();
    banned.s.ban[0] = 1;
    expect(dissent(banned)).toBeLessThan(0.9 * dissent(free));
  });

  it('binds nobody where the board itself is divided', () => {
    const bound = (share: number): number => {
      const w = withAppointed(share);
      w.s.weight.fill(0.5);
      w.s.bloc.fill(-1);
      setStance(w, 'ada', 'trade', 90, 0.8);
      setStance(w, 'ben', 'trade', 10, 0.8);
      for (const id of ['cleo', 'dov', 'eva', 'fay', 'gil']) setStance(w, id, 'trade', 65, 0);
      return expectedShareFor(w, policyMotion(w, 'ada', 'trade', 80, 'council'));
    };
    expect(Math.abs(bound(1) - bound(0))).toBeLessThan(0.08);
  });

  it('makes those who see that they would lose give way before the vote', () => {
    const counted = (giveWay: number): { against: number; capitulated: boolean } => {
      const w = withAppointed(0.2);
      setParameter(w, 'discipline', 'capitulate', giveWay);
      dissent(w);
      let against = 0;
      for (let attempt = 0; attempt < 20; attempt += 1) {
        const m = policyMotion(w, 'ada', 'trade', 80, 'council', attempt);
        ballot(w, m, poll(w, m));
        against += w.scratch.votesAgainst;
      }
      return { against, capitulated: w.scratch.capitulated };
    };
    const [fought, conceded] = [counted(0), counted(0.25)];
    expect(fought.capitulated).toBe(false);
    expect(conceded.capitulated).toBe(true);
    expect(conceded.against).toBeLessThan(fought.against);
  });

  it('lets the sanctioned recant and come back a rung, at a loss of standing', () => {
    const w = toyWorld();
    const a = actor(w, 'eva');
    w.s.rung[a] = 2;
    listInner(w); // with him, those under sanction
    const before = w.s.authority[a];
    let months = 0;
    while (w.s.rung[a] === 2 && months < 600) {
      MECHANISMS.discipline.month?.(w);
      months += 1;
    }
    expect(w.s.rung[a]).toBe(1);
    expect(w.s.authority[a]).toBeLessThan(before);
    for (let month = 0; month < 600; month += 1) MECHANISMS.discipline.month?.(w);
    expect(w.s.rung[a]).toBe(0);
  });

  it('asks more reluctance of each higher rung', () => {
    const w = toyWorld();
    const rungs = ['rebuke', 'out-of-board', 'out-of-league'];
    const chances = rungs.map((rung) => {
      const m = sanctionMotion(w, 'cleo', 'ben', rung);
      m.body = body(w, 'council');
      m.majority = 0.5;
      return poll(w, m);
    });
    expect(chances[0]).toBeGreaterThan(chances[1]);
    expect(chances[1]).toBeGreaterThan(chances[2]);
  });

  it('costs nothing when it is off: appointments, ban and fear change no vote', () => {
    const dissentOff = (prepare: (w: World) => void): number => {
      const w = toyWorld();
      w.on.discipline = false;
      prepare(w);
      return dissent(w);
    };
    const plain = dissentOff(() => undefined);
    const pressed = dissentOff((w) => {
      w.s.appointedShare.fill(1);
      w.s.ban[0] = 1;
      w.s.outsideThreat[0] = 1;
    });
    expect(pressed).toBe(plain);
    expect(dissent(toyWorld())).toBeLessThan(plain);
  });
});
