import { type Fork, tabledColumn, UNCHANGED, visitsOf } from '../ensemble/index.ts';
import { addMonths, formatDay, monthStart, parseDay } from '../evidence/index.ts';
import { compile, type Reading } from '../scenario/index.ts';
import type { Loaded } from '../scenario/node/index.ts';

const MONTHS = 3;

/**
 * The quarters of a scenario that the agenda is asked for: the record is followed to the eve of each, and histories run free to its
 * end. A quarter is where the engine asks anew who wants to move what, every third month from its first.
 */
export function agendaForks({ scenario, scenarioHash }: Loaded, reading: Reading | undefined): Fork[] {
  const { start, horizon } = scenario.scenario;
  const forks: Fork[] = [];
  const first = addMonths(monthStart(parseDay(start!)), 1 + MONTHS);
  for (let day = first; addMonths(day, MONTHS) - 1 <= parseDay(horizon!); day = addMonths(day, MONTHS)) {
    const draft = {
      ...scenario,
      scenario: {
        ...scenario.scenario,
        documentedUntil: formatDay(day - 1),
        horizon: formatDay(addMonths(day, MONTHS) - 1),
      },
    };
    const ground = compile(draft, scenarioHash, reading);
    const counted = ground.templates.flatMap(({ id }) =>
      Array.from({ length: visitsOf(ground) }, (_, visit) => tabledColumn(id, visit)),
    );
    forks.push({
      ground,
      worlds: [UNCHANGED],
      columns: ['point', 'replicate', 'logWeight', ...counted],
      tabled: true,
    });
  }
  return forks;
}
