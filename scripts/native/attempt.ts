/** Thrown where a loop cannot be done two rounds at a time. */
class NotAlike extends Error {}

/** Gives an attempt up. */
export const give = (): never => {
  throw new NotAlike();
};

/** What was found; else the attempt is given up. */
export const certain = <T>(found: T | null): T => found ?? give();

/** What work comes to; null where it is given up. */
export function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch (reason) {
    if (reason instanceof NotAlike) return null;
    throw reason;
  }
}
