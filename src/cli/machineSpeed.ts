/** Steps of the loop that measures a machine. */
export const LOOP_STEPS = 50_000_000;

/**
 * Milliseconds that this machine takes, now, for fifty million steps of x = x * a + b, each waiting for the one before: a
 * yardstick to hold other times against. Not a test of anything.
 */
export function timeLoop(): number {
  const start = performance.now();
  let x = 1;
  for (let step = 0; step < LOOP_STEPS; step += 1) x = x * 0.9999999 + 1e-7;
  const milliseconds = performance.now() - start;
  // The result is looked at, so that no compiler can leave the loop out.
  if (!(x > 0)) throw new Error('the loop came to nothing');
  return milliseconds;
}
