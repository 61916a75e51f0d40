import type { Check, CheckFinding } from './ground.ts';

/** Who elects whom must not run in a circle: no body is, over others or directly, elected by itself. */
export const electionCycles: Check = (ground) => {
  const electors = new Map(ground.collections.bodies.map((body) => [body.id, body.electedBy]));
  const settled = new Set<string>();
  return ground.collections.bodies.flatMap((body, index): CheckFinding[] => {
    const cycle = cycleFrom(body.id, electors, settled);
    if (cycle === undefined) return [];
    const at = ground.collections.bodies.findIndex(({ id }) => id === cycle[0]);
    return [
      {
        path: ['bodies', at === -1 ? index : at, 'electedBy'],
        what: () => `elections run in a circle: ${cycle.join(', elected by ')}`,
      },
    ];
  });
};

/** The circle that the chain of electors runs into, its first member repeated at the end; each circle is found once. */
function cycleFrom(
  start: string,
  electors: ReadonlyMap<string, string | undefined>,
  settled: Set<string>,
): string[] | undefined {
  const chain: string[] = [];
  const places = new Map<string, number>();
  let body: string | undefined = start;
  while (body !== undefined && !settled.has(body) && !places.has(body)) {
    places.set(body, chain.length);
    chain.push(body);
    body = electors.get(body);
  }
  for (const seen of chain) settled.add(seen);
  const from = body === undefined ? undefined : places.get(body);
  return body === undefined || from === undefined ? undefined : [...chain.slice(from), body];
}
