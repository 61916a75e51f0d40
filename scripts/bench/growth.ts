import { runTask } from 'plenum/ensemble';
import { compile, unpackScenario } from 'plenum/scenario';
import { type Measured, measured, secondsOf } from './reference.ts';

/** A board of so many actors, to the end of a year: the same in everything else. */
function board(actors: number, lastYear: number): string {
  const ids = Array.from({ length: actors }, (_, i) => `member-${i}`);
  const claims = ['minutes'];
  const voting = ids.map((person) => ({ person }));
  const term = {
    from: '2024-01-01',
    to: `${lastYear + 1}-01-01`,
    event: 'election',
    certainty: 'high',
    claims,
  };
  return JSON.stringify({
    scenario: {
      schemaVersion: 1,
      id: 'board',
      title: 'A board',
      polity: 'board',
      start: '2024-01-01',
      horizon: `${lastYear}-12-31`,
      leadership: { inner: 'board', assembly: 'members', congress: 'members' },
      actors: ids,
    },
    polity: {
      polity: { schemaVersion: 1, id: 'board', title: 'A board' },
      persons: ids.map((id) => ({ id, name: id, short: id, tier: 1, fate: { manner: 'living' }, claims })),
      bodies: [
        { id: 'members', name: 'Members', kind: 'congress', claims },
        { id: 'board', name: 'Board', kind: 'bureau', electedBy: 'members', claims },
      ],
      offices: [
        {
          id: 'clerk',
          name: 'Clerk',
          electedBy: 'members',
          powers: [{ kind: 'appoints' }, { kind: 'slate' }],
          claims,
        },
      ],
      tenures: [{ office: 'clerk', person: ids[0], from: '2024-01-01', certainty: 'high', claims }],
      terms: [
        { id: 'board-2024', body: 'board', voting, ...term },
        { id: 'members-2024', body: 'members', voting, votingSeats: 100, ...term },
      ],
      claims: [
        {
          id: 'minutes',
          subject: 'bodies:board',
          predicate: 'composition',
          source: 'minutes',
          locator: { page: '1' },
          kind: 'documented',
          certainty: 'high',
        },
      ],
      sources: [
        {
          id: 'minutes',
          type: 'document',
          title: 'Minutes',
          custom: {
            origin: 'x',
            purpose: 'x',
            value: 'x',
            limitation: 'x',
            access: 'read',
            short: 'Minutes',
          },
        },
      ],
    },
  });
}

/** Microseconds a history as the cast and the time to the horizon grow, in JavaScript on one thread. */
export async function growth(): Promise<{ actors: number; years: number; time: Measured }[]> {
  const rows: { actors: number; years: number; time: Measured }[] = [];
  for (const [actors, years] of [
    [5, 3],
    [15, 3],
    [50, 3],
    [5, 30],
  ] as const) {
    const unpacked = unpackScenario(board(actors, 2023 + years), 'board');
    if (!('scenario' in unpacked)) throw new Error(unpacked.problems[0]?.message);
    const compiled = compile(unpacked.scenario, '');
    const run = async (runs: number) =>
      runTask(compiled, { reading: 0, from: 0, to: runs, seed: 1, replicates: 8, swap: false });
    await run(1500); // warm: the compiler of JavaScript settles late
    const rounds: Measured[] = [];
    for (let round = 0; round < 8; round += 1)
      rounds.push(await measured(async () => (1e6 * (await secondsOf(() => run(300)))) / 300));
    rows.push({ actors, years, time: rounds.toSorted((a, b) => a.value - b.value)[0]! });
  }
  return rows;
}
