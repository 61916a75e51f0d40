import { type Code, i32, type Local, plain, reads } from './wasm/code.ts';
import { ADD, opcodeOf } from './wasm/instructions.ts';
import * as lane from './wasm/lanes.ts';

/** What rounds may hand on, besides extremes. */
const STEPS = [ADD, opcodeOf('i32.sub'), opcodeOf('f64.add'), opcodeOf('f64.sub')];

/** How a number that rounds hand on follows from the one before: the operation, and what is new in it. */
export interface Step {
  added: Code;
  with(before: Code, added: Code): Code;
  /** whether it comes to the same in any order; then what each lane begins with, and the operation on both lanes */
  inAnyOrder: boolean;
  first(before: Code): lane.Lanes;
  each(sums: lane.Lanes, added: lane.Lanes): lane.Lanes | null;
}

/** The step by which `sum` becomes `value`; null where that is neither a sum, a difference nor an extreme of it and something new. */
export function stepOf(sum: Local, value: Code): Step | null {
  const isSum = (code: Code): boolean => code.op === 'get' && code.local === sum;
  if (value.op !== 'plain') return null;
  const extreme = lane.extremeOf(value);
  if (extreme !== null) {
    if (!isSum(extreme.a) || reads(extreme.b, sum)) return null;
    return {
      added: extreme.b,
      with: (before, added) => lane.extremeNumber(extreme.opcode, before, added),
      inAnyOrder: true,
      first: (before) => lane.splat('f64', before),
      each: (sums, added) => lane.extreme(extreme.opcode, sums, added),
    };
  }
  const [a, b] = value.inputs;
  const opcode = value.bytes[0]!;
  if (!STEPS.includes(opcode) || a === undefined || b === undefined || !isSum(a) || reads(b, sum))
    return null;
  return {
    added: b,
    with: (before, added) => plain(value.bytes, before, added),
    inAnyOrder: opcode === ADD,
    first: () => lane.splat('i32', i32(0)),
    each: (sums, added) => lane.laneOperation(ADD, [sums, added]),
  };
}
