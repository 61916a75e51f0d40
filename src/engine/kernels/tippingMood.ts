import { exp, ln } from '../../numeric/index.ts';

const CLOSE = 1e-7; // of a step; Newton's method is by then right to 1e-13

/**
 * The mood of a sitting that would just tip the vote: by how much every member's logit of voting for would have to rise for
 * the expected count to reach `needed`. Negative where the motion carries in an ordinary mood.
 *
 * Members of group i vote for with chance logistic(x_i + t) in the mood t, so the expected count rises with t and with
 * every x_i: the root is one, and more support anywhere lowers it. Newton's method on the logit of the expected share,
 * inside a bracket; a step costs a division for each group and two elementary functions, and most bodies take three to five.
 *
 * @param chances logistic(x_i) of the first `groups` groups
 * @param sizes how many members each of them has
 * @param members how many they are together
 * @param needed votes that carry, 0 < needed < members
 * @param widest moods beyond this are all one: the answer lies within -widest to widest
 */
export function tippingMood(
  chances: Float64Array,
  sizes: Float64Array,
  groups: number,
  members: number,
  needed: number,
  widest: number,
): number {
  let low = -widest;
  let high = widest;
  let mood = 0;
  for (let step = 0; step < 60; step += 1) {
    const against = step === 0 ? 1 : exp(-mood);
    let mean = 0;
    let slope = 0;
    for (let i = 0; i < groups; i += 1) {
      const p = chances[i]!;
      // in no mood yet, p + (1 - p) is 1 to the last bit, and q is p
      const q = p / (p + (1 - p) * against);
      mean += sizes[i]! * q;
      slope += sizes[i]! * q * (1 - q);
    }
    const short = mean < needed;
    if (mood === (short ? widest : -widest)) return mood;
    if (short) low = mood;
    else high = mood;
    const rest = members - mean;
    const newton =
      mood + (ln((needed * rest) / ((members - needed) * mean)) * mean * rest) / (slope * members);
    const next = newton > low && newton < high ? newton : edgeOrMiddle(low, high, short, widest);
    if (Math.abs(next - mood) < CLOSE) return next;
    mood = next;
  }
  return mood;
}

/** Where Newton's method leaves the bracket: its far end if nothing is known of it yet, else its middle. */
const edgeOrMiddle = (low: number, high: number, short: boolean, widest: number): number =>
  short && high === widest ? widest : !short && low === -widest ? -widest : (low + high) / 2;
