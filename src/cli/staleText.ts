import type { Stale } from './staleShape.ts';
import { ascii, wrap } from './traceText.ts';

/** Inputs and numbers that are named; the rest are counted. */
const SHOWN = 6;

/** What has changed since a result was made, as lines. */
export function staleLines(scenario: string, stale: Stale | null): string[] {
  if (stale === null)
    return wrap(
      `not asked whether it is out of date: no sound scenario "${ascii(scenario)}" is found; name it with --scenario`,
    );
  const { same, changed, numbers } = stale;
  if (changed.length === 0 && numbers.length === 0)
    return wrap(
      same
        ? 'up to date: the files say what they said'
        : 'up to date: the files have changed, but no claim or number that it rests on',
    );
  return [
    ...wrap(
      `OUT OF DATE: ${changed.length} of the claims and ${numbers.length} of the numbers it rests on have changed`,
    ),
    ...changed.flatMap(({ claim, change, inputs }) =>
      wrap(`${claim} ${change}${inputs.length === 0 ? '' : `; on it rest ${some(inputs)}`}`, '  ', '    '),
    ),
    ...(numbers.length === 0 ? [] : wrap(`other numbers: ${some(numbers)}`, '  ', '    ')),
  ];
}

const some = (paths: readonly string[]): string =>
  `${paths.slice(0, SHOWN).join(', ')}${paths.length > SHOWN ? ` and ${paths.length - SHOWN} more` : ''}`;
