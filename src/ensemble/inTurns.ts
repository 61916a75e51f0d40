/**
 * Does work on items, at most `width` at a time, in order. Stops beginning new items once `stopped` says so, or once one has
 * failed; then what was begun is still finished, and the first failure is thrown.
 */
export async function inTurns<T>(
  items: readonly T[],
  width: number,
  work: (item: T) => Promise<void>,
  stopped: () => boolean = () => false,
): Promise<void> {
  let next = 0;
  const failures: unknown[] = [];
  const turn = async (): Promise<void> => {
    while (next < items.length && failures.length === 0 && !stopped()) {
      const item = items[next]!;
      next += 1;
      try {
        await work(item);
      } catch (failure) {
        failures.push(failure);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, turn));
  if (failures.length > 0) throw failures[0];
}
