// How long one turn of KTAB's spatial model takes here, beside the same rules written plainly
// (test/models/spatial/plain.ts). The model is the compiled one, as others import it.
import { type Group, type Model, SHELF } from 'plenum/models';
import type { SpatialAnswer } from '../../src/models/spatial/spatialAnswer.ts';
import { type Switches, switchesSchema } from '../../src/models/spatial/switches.ts';
import { randomGroup } from '../../test/models/spatial/groups.ts';
import { plainRun } from '../../test/models/spatial/plain.ts';

/** One comparison: `plain` is NaN where the plain way would take too long to wait for. */
export interface Comparison {
  what: string;
  ours: number;
  plain: number;
  unit: string;
}

const SIZES = [20, 50, 80, 160] as const;
const ISSUES = [1, 3] as const;
/** The largest group that the plain rules are given: a turn takes them about a second. */
const PLAIN_UP_TO = 50;
const SEED = 1;

const noDraw = (): number => 0.5;

/** Milliseconds of one call, the best of several. */
function best(times: number, work: () => void): number {
  const spent = Array.from({ length: times }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...spent);
}

/** Milliseconds of a turn with defaults, for 20 to 160 actors on 1 and on 3 issues. */
export function benchSpatial(): Comparison[] {
  const model = SHELF.find(({ id }) => id === 'spatial-ktab-compat') as Model<Group, Switches, SpatialAnswer>;
  const switches = switchesSchema.parse({ maxTurns: 3 });
  const one = switchesSchema.parse({ maxTurns: 1 });
  model.run(randomGroup(60, 2, SEED), switches, noDraw); // warm
  return SIZES.flatMap((actors) =>
    ISSUES.map((issues) => {
      const group = randomGroup(actors, issues, SEED);
      const turns = model.run(group, switches, noDraw).turns.length;
      const ours = best(actors > 100 ? 5 : 15, () => model.run(group, switches, noDraw)) / turns;
      const plain = actors > PLAIN_UP_TO ? NaN : best(1, () => plainRun(group, one, false, noDraw));
      return {
        what: `spatial-ktab-compat, ${actors} actors, ${issues} issue${issues > 1 ? 's' : ''}`,
        ours,
        plain,
        unit: 'ms a turn',
      };
    }),
  );
}
