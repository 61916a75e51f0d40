import type { CompiledScenario, Sink } from '../engine/index.ts';

/** Name of the column that counts the motions of a kind put to the vote on the n-th month's visit after the fork, from 0. */
export const tabledColumn = (template: string, visit: number): string => `tabled.${template}.${visit}`;

/** How many months a history of the scenario visits after the fork. */
export const visitsOf = ({ monthDays, prefixMonths }: CompiledScenario): number =>
  monthDays.length - prefixMonths;

/** The columns of all kinds of motions and months, in the order of `watchTabled`'s counts. */
export const tabledColumns = (c: CompiledScenario): string[] =>
  c.templates.flatMap(({ id }) => Array.from({ length: visitsOf(c) }, (_, visit) => tabledColumn(id, visit)));

/** A sink that counts, for each kind of motion and each month after the fork, what is put to the vote. It sees and changes nothing. */
export function watchTabled(c: CompiledScenario): { sink: Sink; counts: Float64Array } {
  const visits = visitsOf(c);
  const counts = new Float64Array(c.templates.length * visits);
  const event: Sink['event'] = ({ kind, day, place }) => {
    if (kind !== 'decision' || day <= c.freeDay || place < 0) return;
    const visit = c.monthDays.indexOf(day) - c.prefixMonths;
    if (visit >= 0) counts[place * visits + visit]! += 1;
  };
  return { sink: { event }, counts };
}
