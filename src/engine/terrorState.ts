/**
 * Places of the column `terror`: 1 while a rule on record makes orders possible; who signed the last order (-1 nobody); how many
 * arrests the limits still allow; orders signed, and limits raised, so far; members without names taken; arrests of the last
 * step and how many steps there were; thousands that mass operations may still sentence, and have sentenced; day of the stop.
 */
export const TERROR = {
  possible: 0,
  signatory: 1,
  limit: 2,
  orders: 3,
  unnamed: 4,
  wave: 5,
  step: 6,
  massLimit: 7,
  massToll: 8,
  stopped: 9,
} as const;
export const TERROR_PLACES = 10;
/** What the `place` of an event "order" means. */
export const ORDER = { elite: 0, mass: 1, raised: 2 } as const;
