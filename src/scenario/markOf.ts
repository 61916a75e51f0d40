import { isLocated } from '../evidence/index.ts';
import type { Scenario } from './checkedScenario.ts';
import { type Reform, type Restraint, restraintOf } from './reform.ts';

/** How a reform of the scenario is marked, counting only claims that lead to a page, section or table of their source. */
export function markOf(reform: Reform, { byId }: Pick<Scenario, 'byId'>): Restraint {
  return restraintOf(reform, (id) => {
    const claim = byId.claims.get(id);
    return claim !== undefined && isLocated(claim.locator);
  });
}
