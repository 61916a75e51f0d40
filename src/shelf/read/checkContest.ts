import type { Contest } from '../../models/index.ts';
import type { Path, Report } from './draft.ts';
import { READ_LIMITS } from './limits.ts';
import { listAt, mappingAt, numberAt } from './values.ts';

/** A contest from its form in files: majority (default 0.5) and voters, each with weight (default 1), gain, perhaps a name. */
export function checkContest(value: unknown, path: Path, report: Report): Contest {
  const draft = mappingAt(value, path, 'the contest', ['majority', 'voters'], report);
  const majority = numberAt(
    draft.majority ?? 0.5,
    [...path, 'majority'],
    'majority',
    { low: 0, high: 1, unit: 'share of all weight' },
    report,
  );
  const list = listAt(draft.voters, [...path, 'voters'], 'the list of voters', READ_LIMITS.actors, report);
  const voters = list.map((entry, i) =>
    mappingAt(entry, [...path, 'voters', i], `voter ${i + 1}`, ['name', 'weight', 'gain'], report),
  );
  const column = (key: 'weight' | 'gain', low: number, otherwise?: number): Float64Array =>
    Float64Array.from(voters, (voter, i) =>
      numberAt(
        voter[key] ?? otherwise,
        [...path, 'voters', i, key],
        `${key} of voter ${i + 1}`,
        { low, high: 1e9 },
        report,
      ),
    );
  const weight = column('weight', 0, 1);
  weight.forEach((w, i) => {
    if (w === 0) report([...path, 'voters', i, 'weight'], `weight of voter ${i + 1} is 0: give more than 0`);
  });
  return { voters: voters.length, weight, gain: column('gain', -1e9), majority };
}
