import type { Powers } from '../../models/index.ts';
import { nameText, type Path, quotedText, type Report } from './draft.ts';
import { READ_LIMITS } from './limits.ts';
import { LARGEST_AMOUNT, numberAt, valueText } from './values.ts';

const POWER = {
  low: 1,
  high: LARGEST_AMOUNT,
  whole: true,
  unit: 'scale fractions up, so that ties are seen as ties',
} as const;

/** Members and their powers from their form in files: a mapping from names to whole numbers, in order. */
export function checkPowers(value: unknown, path: Path, report: Report): Powers {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    report(path, `powers are ${valueText(value)}: give a mapping from names to whole numbers`);
    return { members: [], power: [] };
  }
  const members = Object.keys(value);
  if (members.length === 0 || members.length > READ_LIMITS.actors)
    report(path, `powers have ${members.length} members: give 1 to ${READ_LIMITS.actors}`);
  members.forEach((name) => {
    if (name.trim() === '') report([...path, name], `a member is named ${quotedText(name)}: give a name`);
  });
  const power = Object.entries(value).map(([name, number]) =>
    numberAt(number, [...path, name], `power of ${nameText(name)}`, POWER, report),
  );
  return { members, power };
}
