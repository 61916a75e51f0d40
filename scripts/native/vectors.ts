import { attempt, certain, give } from './attempt.ts';
import { cost } from './cost.ts';
import { temporary } from './program.ts';
import { type Step, stepOf } from './steps.ts';
import { alike, type Code, get, i32, type Local, plain, reads, set } from './wasm/code.ts';
import {
  ADD,
  AS_BITS,
  AS_DOUBLE,
  binary,
  MULTIPLY,
  opcodeOf,
  READ_DOUBLE,
  READ_WHOLE,
  SELECT,
  SUBTRACT,
  WRITE_DOUBLE,
  WRITE_WHOLE,
} from './wasm/instructions.ts';
import type { Lanes } from './wasm/lanes.ts';
import * as lane from './wasm/lanes.ts';

const WRAP = opcodeOf('i32.wrap_i64');
/** Used to bring the upper 32 bits down, and for nothing else. */
const TO_LOWER = opcodeOf('i64.shr_u');
const IS_ZERO = opcodeOf('i32.eqz');
const AND = opcodeOf('i32.and');
const OR = opcodeOf('i32.or');
const SHIFT = opcodeOf('i32.shl');

/** Two rounds of a loop at once, and what comes before the first and after the last of them. */
export interface PairedRounds {
  readonly before: readonly Code[];
  readonly both: readonly Code[];
  readonly after: readonly Code[];
}

/**
 * The body of a loop for two rounds at once, for `index` and the next: every number becomes a vector of two. Null unless each
 * round does the same to elements of its own, with no jump, what rounds hand on is only a sum or an extreme, and none moves
 * `bound`, the index's end. The order of operations is that of the rounds one after another wherever it matters, so that the bits
 * are the same.
 */
export function twoRounds(index: Local, bound: Code, body: readonly Code[]): PairedRounds | null {
  if (body.some((code) => isSetting(code) && reads(bound, code.local))) return null;
  const rounds = attempt(() => new Rounds(index, body).paired());
  return rounds !== null && cost(rounds.both) < 2 * cost(body) ? rounds : null;
}

type Memory = Code & { op: 'memory' };
type Setting = Code & { op: 'set' };

class Rounds {
  readonly #index: Local;
  readonly #body: readonly Code[];
  /** locals that the body sets, with what; several times perhaps */
  readonly #set = new Map<Local, Code[]>();
  readonly #writes: Memory[] = [];
  /** what stands for whole numbers that the body has named so far, for addresses */
  readonly #meaning = new Map<Local, Code>();
  readonly #vectors = new Map<Local, { local: Local; kind: lane.LaneKind }>();
  /** what is the same in all rounds, and the local that holds it */
  readonly #constant: { code: Code; local: Local }[] = [];
  readonly #before: Code[] = [];
  readonly #after: Code[] = [];

  constructor(index: Local, body: readonly Code[]) {
    this.#index = index;
    this.#body = body;
    for (const code of body) {
      if (isSetting(code)) this.#set.set(code.local, [...(this.#set.get(code.local) ?? []), code.value]);
      else if (isWrite(code)) this.#writes.push(code);
      else give();
    }
    if (this.#set.has(index)) give();
  }

  paired(): PairedRounds {
    const both = this.#body.flatMap((code) =>
      isSetting(code) ? this.#setting(code) : this.#write(code as Memory),
    );
    return { before: this.#before, both, after: this.#after };
  }

  #setting({ local, value }: Setting): Code[] {
    if (!this.#vectors.has(local) && reads(value, local)) return this.#handOn(local, value);
    const found = this.#lanes(value);
    if (local.type === 'i32' && this.#set.get(local)!.length === 1) this.#meaning.set(local, value);
    const known = this.#vectors.get(local) ?? { local: temporary('v128'), kind: found.kind };
    if (known.kind !== found.kind) give();
    this.#vectors.set(local, known);
    return [set(known.local, found.code)];
  }

  /** What rounds hand on: a sum, a difference or an extreme of what was before and something new, one round after another. */
  #handOn(sum: Local, value: Code): Code[] {
    const others = this.#body.filter((code) => !(isSetting(code) && code.local === sum));
    if (this.#set.get(sum)!.length > 1 || others.some((code) => reads(code, sum))) give();
    const step = stepOf(sum, value) ?? give();
    const added = this.#lanes(step.added);
    if (lane.isAnswer(added)) give();
    if (step.inAnyOrder) return this.#sumByLane(sum, step, added);
    const kept = temporary('v128');
    const one = (n: 0 | 1): Code =>
      set(sum, step.with(get(sum), lane.laneOf({ kind: added.kind, code: get(kept) }, n)));
    return [set(kept, added.code), one(0), one(1)];
  }

  /** Where the order does not matter, each lane has a sum of its own, and both are joined at the end. */
  #sumByLane(sum: Local, step: Step, added: Lanes): Code[] {
    const own = temporary('v128');
    const sums = { kind: added.kind, code: get(own) };
    this.#before.push(set(own, step.first(get(sum)).code));
    const total = step.with(step.with(get(sum), lane.laneOf(sums, 0)), lane.laneOf(sums, 1));
    this.#after.push(set(sum, total));
    return [set(own, certain(step.each(sums, added)).code)];
  }

  #write(code: Memory): Code[] {
    const kind = code.opcode === WRITE_DOUBLE ? 'f64' : 'i32';
    const [address, value] = code.inputs;
    const found = this.#lanes(value!);
    if (found.kind !== kind || this.#stride(address!) !== (kind === 'f64' ? 8 : 4)) give();
    this.#ownPlace(code, address!);
    const written = kind === 'f64' ? found.code : lane.asBits(found);
    return [{ ...code, opcode: lane.STORE[kind], inputs: [this.#plainly(address!, 0), written] }];
  }

  #lanes(code: Code): Lanes {
    switch (code.op) {
      case 'const':
        return code.value === 0 ? lane.splat(code.type, code) : this.#beforehand(lane.splat(code.type, code));
      case 'link':
        return lane.splat('i32', code);
      case 'get':
        return this.#local(code.local);
      case 'memory':
        return this.#read(code);
      case 'plain':
        return this.#operation(code);
      default:
        return give();
    }
  }

  /** What is the same in all rounds is found once, before them. */
  #beforehand({ kind, code }: Lanes): Lanes {
    const known = this.#constant.find((each) => alike(each.code, code));
    const local = known?.local ?? temporary('v128');
    if (known === undefined) {
      this.#constant.push({ code, local });
      this.#before.push(set(local, code));
    }
    return { kind, code: get(local) };
  }

  #local(local: Local): Lanes {
    if (local === this.#index) return lane.withNext(get(local));
    const known = this.#vectors.get(local);
    if (known !== undefined) return { kind: known.kind, code: get(known.local) };
    if (this.#set.has(local) || local.type === 'i64' || local.type === 'v128') return give();
    return lane.splat(local.type, get(local));
  }

  #operation({ bytes, inputs }: Code & { op: 'plain' }): Lanes {
    const opcode = bytes[0]!;
    if (opcode === AS_DOUBLE) return this.#selection(inputs[0]!, true);
    if (opcode === SELECT) return this.#selection(plain(bytes, ...inputs), false);
    const extreme = lane.extremeOf({ op: 'plain', bytes, inputs });
    if (extreme !== null)
      return certain(lane.extreme(extreme.opcode, this.#lanes(extreme.a), this.#lanes(extreme.b)));
    if (opcode === WRAP) return this.#half(inputs[0]!);
    const by = inputs[1];
    const shifted = by?.op === 'const' ? lane.shifted(opcode, this.#lanes(inputs[0]!), by) : null;
    if (shifted !== null) return shifted;
    const operands = inputs.map((input) => this.#lanes(input));
    if (opcode === IS_ZERO) return lane.denied(lane.isNotZero(operands[0]!));
    if ((opcode === AND || opcode === OR) && operands.every(lane.isAnswer))
      return lane.joined(opcode === AND, operands[0]!, operands[1]!);
    return certain(lane.laneOperation(opcode, operands));
  }

  /** Half of a double's bits: the lower, as `convert.ts` reads a whole number out of it, or the upper. */
  #half(bits: Code): Lanes {
    if (bits.op !== 'plain') return give();
    if (bits.bytes[0] === AS_BITS) return certain(lane.halves(this.#lanes(bits.inputs[0]!), 'lower'));
    const [inner] = bits.inputs;
    if (bits.bytes[0] !== TO_LOWER || inner?.op !== 'plain' || inner.bytes[0] !== AS_BITS) return give();
    return certain(lane.halves(this.#lanes(inner.inputs[0]!), 'upper'));
  }

  #selection(code: Code, doubles: boolean): Lanes {
    if (code.op !== 'plain' || code.bytes[0] !== SELECT) return give();
    const [yes, no, test] = code.inputs as [Code, Code, Code];
    const value = (side: Code): Lanes =>
      this.#lanes(doubles && side.op === 'plain' && side.bytes[0] === AS_BITS ? side.inputs[0]! : side);
    return certain(lane.choice(value(yes), value(no), lane.isNotZero(this.#lanes(test))));
  }

  #read(code: Memory): Lanes {
    if (code.opcode !== READ_DOUBLE && code.opcode !== READ_WHOLE) return give();
    const kind = code.opcode === READ_DOUBLE ? 'f64' : 'i32';
    const [address] = code.inputs as [Code];
    this.#ownPlace(code, address);
    const stride = this.#stride(address);
    if (stride === 0)
      return this.#beforehand(lane.splat(kind, { ...code, inputs: [this.#plainly(address, 0)] }));
    if (stride === (kind === 'f64' ? 8 : 4))
      return { kind, code: { ...code, opcode: lane.LOAD[kind], inputs: [this.#plainly(address, 0)] } };
    return this.#gather(code, kind);
  }

  /** Rounds would meet in an array that they write to anywhere but in one place of their own. */
  #ownPlace({ offset }: Memory, address: Code): void {
    for (const write of this.#writes)
      if (write.offset === offset && !alike(write.inputs[0]!, address)) give();
  }

  /** Elements that lie anywhere: by addresses that each round finds for itself, or, if need be, that stand in a vector. */
  #gather(code: Memory, kind: 'f64' | 'i32'): Lanes {
    const [address] = code.inputs as [Code];
    const at = (place: Code): Code => ({ ...code, inputs: [place] });
    const found = attempt(() =>
      lane.pair(kind, at(this.#plainly(address, 0)), at(this.#plainly(address, 1))),
    );
    if (found !== null) return found;
    const places = this.#lanes(address);
    return places.kind === 'i32'
      ? lane.pair(kind, at(lane.laneOf(places, 0)), at(lane.laneOf(places, 1)))
      : give();
  }

  /** By how much an address grows from round to round; null if that is not known. */
  #stride(code: Code): number | null {
    if (code.op === 'const' || code.op === 'link') return 0;
    if (code.op === 'get') {
      if (code.local === this.#index) return 1;
      if (!this.#set.has(code.local)) return 0;
      const meaning = this.#meaning.get(code.local);
      return meaning === undefined ? null : this.#stride(meaning);
    }
    if (code.op === 'memory') {
      const fixed =
        this.#stride(code.inputs[0]!) === 0 && this.#writes.every(({ offset }) => offset !== code.offset);
      return fixed && code.inputs.length === 1 ? 0 : null;
    }
    if (code.op !== 'plain') return null;
    const parts = code.inputs.map((input) => this.#stride(input));
    const [a, b] = parts;
    if (a === null || b === null || a === undefined) return null;
    if (parts.every((part) => part === 0)) return 0;
    if (b === undefined) return null;
    const by = code.inputs[1]!;
    const [opcode] = code.bytes;
    if (opcode === ADD) return a + b;
    if (opcode === SUBTRACT) return a - b;
    if (opcode === SHIFT && by.op === 'const') return a << by.value;
    return opcode === MULTIPLY && by.op === 'const' ? a * by.value : null;
  }

  /** Code that finds its number without the vectors, in the round of `index` or the next. */
  #plainly(code: Code, round: 0 | 1): Code {
    switch (code.op) {
      case 'const':
      case 'link':
        return code;
      case 'get': {
        if (code.local === this.#index) return round === 0 ? code : binary('i32.add', code, i32(1));
        return this.#set.has(code.local)
          ? this.#plainly(this.#meaning.get(code.local) ?? give(), round)
          : code;
      }
      case 'memory':
        if (code.inputs.length > 1 || this.#writes.some(({ offset }) => offset === code.offset))
          return give();
        return { ...code, inputs: [this.#plainly(code.inputs[0]!, round)] };
      case 'plain':
        return plain(code.bytes, ...code.inputs.map((input) => this.#plainly(input, round)));
      default:
        return give();
    }
  }
}

const isSetting = (code: Code): code is Setting => code.op === 'set' && !code.keep;
const isWrite = (code: Code): code is Memory =>
  code.op === 'memory' && (code.opcode === WRITE_DOUBLE || code.opcode === WRITE_WHOLE);
