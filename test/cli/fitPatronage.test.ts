// The likelihood of elections: read off rolls, by the rule that the engine itself follows.
import { expect, it } from 'vitest';
import { electionsOf } from '../../src/cli/fitPatronage.ts';
import { holdCongress } from '../../src/engine/elections.ts';
import type { Term } from '../../src/polity/index.ts';
import { actor, begin, body, setParameter, toyWorld } from '../engine/toyWorld.ts';

const term = (id: string, names: readonly string[], votingSeats?: number): Term => ({
  id,
  body: 'council',
  from: '1900-01-01',
  to: '1901-01-01',
  event: 'election',
  voting: names.map((person) => ({ person })),
  certainty: 'high',
  claims: ['c'],
  ...(votingSeats === undefined ? {} : { votingSeats }),
});
const drawn = { kept: Float64Array.of(0.8), growth: Float64Array.of(0.2), growthError: 0.1 };

it('counts who of the ordinary members sits again, and by how much the body grew', () => {
  const [kept, growth] = electionsOf(
    [term('first', ['ada', 'x', 'y', 'z']), term('second', ['ada', 'x', 'z', 'u'], 6)],
    ['ada'],
    drawn,
  );
  expect(kept).toMatchObject({ kind: 'count', seen: 2, of: 3 });
  expect(growth).toMatchObject({ kind: 'figure', seen: 0.5, error: 0.1 });
});

it('takes from the engine by what chance members stay, and by what share the body grows', () => {
  const w = toyWorld();
  setParameter(w, 'patronage', 'growth', 0.2);
  setParameter(w, 'patronage', 'retention', 0.8);
  const row = body(w, 'council') * w.c.sizes.groups;
  const patron = row + actor(w, 'dov');
  let stayed = 0;
  for (let slot = 0; slot < 400; slot += 1) {
    w.stream.slot = slot;
    begin(w);
    w.s.ordinary.fill(0, row, row + w.c.sizes.groups);
    w.s.ordinary[patron] = 20;
    w.s.clients.fill(0); // so that no new seat goes to anybody
    holdCongress(w);
    let size = 0;
    for (let g = row; g < row + w.c.sizes.groups; g += 1) size += w.s.ordinary[g]!;
    expect(size).toBe(20 + Math.round((20 + 7) * 0.2));
    stayed += w.s.ordinary[patron]!;
  }
  expect(stayed / 400).toBeCloseTo(0.8 * 20, 0);
});
