/**
 * Stops a wrong seed, slot or index at the door.
 *
 * @param name what the number is, for the message
 * @param value the number
 * @param most the largest allowed
 * @throws RangeError unless `value` is a whole number from 0 to `most`
 */
export function requireWhole(name: string, value: number, most: number): void {
  if (Number.isInteger(value) && value >= 0 && value <= most) return;
  throw new RangeError(`${name} is ${String(value)}; it must be a whole number from 0 to ${most}`);
}
