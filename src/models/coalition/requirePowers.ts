import type { Powers } from '../coalition.ts';
import { MOST_MEMBERS } from './selfEnforcing.ts';

/** RangeError unless there are 1 to 16 members, each with a power that is a whole number above zero. */
export function requirePowers({ members, power }: Powers): void {
  if (members.length === 0 || members.length > MOST_MEMBERS)
    throw new RangeError(`${members.length} members; ruling coalitions are found among 1 to ${MOST_MEMBERS}`);
  if (power.length !== members.length)
    throw new RangeError(`${power.length} powers for ${members.length} members; give each member one`);
  power.forEach((part, i) => {
    if (!Number.isSafeInteger(part) || part <= 0)
      throw new RangeError(
        `the power of ${members[i]} is ${part}; give whole numbers above zero, scaled up where needed`,
      );
  });
}
