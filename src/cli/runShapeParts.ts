import * as z from 'zod';
import { field } from './shape.ts';

// The parts that the shape of a run is made of.

export const text = z.string();
export const share = z.number().min(0).max(1);
export const count = z.number().int().min(0);
export const day = z.iso.date();
export const number = z.number();

export const personFields = {
  person: field(text, 'id', 'person in the polity'),
  name: field(text, '', 'his or her short name'),
};

const intervalShape = z.strictObject({
  low: field(share, 'share 0-1', 'lower end'),
  high: field(share, 'share 0-1', 'upper end'),
});

/** A probability with its three doubts. */
const frequencyFields = {
  probability: field(share, 'share 0-1', 'weighted share of histories'),
  low: field(share, 'share 0-1', 'dice: lower end of the 95 % interval, from the number of histories alone'),
  high: field(share, 'share 0-1', 'dice: upper end of the 95 % interval'),
  acrossParameters: field(
    intervalShape.nullable(),
    '',
    'from the 5th to the 95th percentile over parameter points, corrected for dice; null if it cannot be told (one point, or one replicate)',
  ),
  acrossReadings: field(
    intervalShape.nullable(),
    '',
    'lowest to highest over readings; null if only one was run',
  ),
};
const frequencyShape = z.strictObject(frequencyFields);
const leaderShape = z.strictObject({ ...personFields, ...frequencyFields });
export const leadersFields = {
  leaders: field(
    z.array(leaderShape),
    '',
    'who leads at the horizon (is irremovable), most frequent first; only persons who lead in some history of some reading. With `noOne` the probabilities sum to one',
  ),
  noOne: field(frequencyShape, '', 'nobody leads at the horizon'),
};

export const shareFields = {
  probability: field(share, 'share 0-1', 'weighted share of histories'),
  low: field(share, 'share 0-1', 'dice: lower end of the 95 % interval'),
  high: field(share, 'share 0-1', 'dice: upper end of the 95 % interval'),
};

export const spreadFields = (unit: string) => ({
  mean: field(number, unit, 'mean over histories, by weight'),
  median: field(number, unit, 'median over histories'),
  low: field(number, unit, '5th percentile over histories'),
  high: field(number, unit, '95th percentile over histories'),
});
export const spreadShapes = {
  index: z.strictObject(spreadFields('index 0-1')),
  votes: z.strictObject(spreadFields('votes')),
  share: z.strictObject(spreadFields('share 0-1')),
  persons: z.strictObject(spreadFields('persons')),
};
