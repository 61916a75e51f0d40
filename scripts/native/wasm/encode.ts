import { double, list, signed, unsigned } from './binary.ts';
import type { Code, Label, Local, WasmFunction, WasmType } from './code.ts';

export const TYPE_BYTE = { i32: 0x7f, i64: 0x7e, f64: 0x7c, v128: 0x7b } as const;

/** What calls refer to: the numbers of functions, and the functions to be written out where they are called. */
export interface Names {
  call(target: string): number;
  /** the function to write out in place of a call; null: call it */
  inlined(target: string): WasmFunction | null;
}

/** A place in the code that is filled in later: five bytes, enough for any number of 32 bits. */
export interface Link {
  readonly name: string;
  readonly position: number;
}

const GAP = [0x80, 0x80, 0x80, 0x80, 0x00];

/** Encodes the body of a function, locals declared. */
export function encodeBody(wasmFunction: WasmFunction, names: Names): { bytes: number[]; links: Link[] } {
  const body = new Body(wasmFunction, names);
  const code = body.encode();
  const size = unsigned(code.length);
  const move = size.length + code.length - body.length;
  return {
    bytes: [...size, ...code],
    links: body.links.map(({ name, position }) => ({ name, position: position + move })),
  };
}

class Body {
  readonly #function: WasmFunction;
  readonly #names: Names;
  readonly #locals = new Map<Local, number>();
  readonly #declared: WasmType[] = [];
  /** Labels of the blocks around the place now encoded, innermost last. */
  readonly #labels: Label[] = [];
  /** Where `return` leads inside a function that is written out here; null in the function itself. */
  #exit: Label | null = null;
  readonly #bytes: number[] = [];
  readonly links: Link[] = [];

  constructor(wasmFunction: WasmFunction, names: Names) {
    this.#function = wasmFunction;
    this.#names = names;
    for (const local of wasmFunction.params) this.#locals.set(local, this.#locals.size);
  }

  encode(): number[] {
    this.#all(this.#function.body);
    if (this.#function.result !== null) this.#bytes.push(0x00); // every path has returned
    const locals = list(this.#declared.map((type) => [1, TYPE_BYTE[type]]));
    this.#bytes.push(0x0b);
    return [...locals, ...this.#bytes];
  }

  /** Bytes without the declaration of locals, which stands before them. */
  get length(): number {
    return this.#bytes.length;
  }

  #all(codes: readonly Code[]): void {
    for (const code of codes) this.#write(code);
  }

  #put(...bytes: number[]): void {
    for (const byte of bytes) this.#bytes.push(byte);
  }

  #write(code: Code): void {
    switch (code.op) {
      case 'const':
        this.#const(code);
        break;
      case 'plain':
        this.#all(code.inputs);
        this.#put(...code.bytes);
        break;
      case 'get':
        this.#put(0x20, ...unsigned(this.#local(code.local)));
        break;
      case 'set':
        this.#write(code.value);
        this.#put(code.keep ? 0x22 : 0x21, ...unsigned(this.#local(code.local)));
        break;
      case 'link':
        this.#put(0x41);
        this.#gap(code.name);
        break;
      case 'memory':
        this.#memory(code);
        break;
      case 'call':
        this.#call(code.target, code.inputs);
        break;
      case 'block':
      case 'loop':
        this.#block(code.op === 'block' ? 0x02 : 0x03, code.label, code.body, code.type);
        break;
      case 'if':
        this.#if(code);
        break;
      case 'branch':
        if (code.condition !== null) this.#write(code.condition);
        this.#put(code.condition === null ? 0x0c : 0x0d, ...unsigned(this.#depth(code.label)));
        break;
      case 'return':
        this.#return(code.value);
        break;
    }
  }

  #const({ type, value }: Code & { op: 'const' }): void {
    if (type === 'i32') this.#put(0x41, ...signed(value));
    else this.#put(0x44, ...double(value));
  }

  #memory({ opcode, align, offset, inputs }: Code & { op: 'memory' }): void {
    this.#all(inputs);
    this.#put(...(typeof opcode === 'number' ? [opcode] : opcode), align);
    if (typeof offset === 'string') this.#gap(offset);
    else this.#put(...unsigned(offset));
  }

  #return(value: Code | null): void {
    if (value !== null) this.#write(value);
    if (this.#exit === null) this.#put(0x0f);
    else this.#put(0x0c, ...unsigned(this.#depth(this.#exit)));
  }

  #gap(name: string): void {
    this.links.push({ name, position: this.#bytes.length });
    this.#put(...GAP);
  }

  #local(local: Local): number {
    const known = this.#locals.get(local);
    if (known !== undefined) return known;
    const index = this.#locals.size;
    this.#locals.set(local, index);
    this.#declared.push(local.type);
    return index;
  }

  #depth(label: Label): number {
    const at = this.#labels.lastIndexOf(label);
    if (at < 0) throw new Error(`no block around has the label ${label.name}`);
    return this.#labels.length - 1 - at;
  }

  #block(opcode: number, label: Label, body: readonly Code[], type: WasmType | null): void {
    this.#put(opcode, type === null ? 0x40 : TYPE_BYTE[type]);
    this.#labels.push(label);
    this.#all(body);
    this.#labels.pop();
    this.#put(0x0b);
  }

  #if({ condition, yes, no, type }: Code & { op: 'if' }): void {
    this.#write(condition);
    this.#put(0x04, type === null ? 0x40 : TYPE_BYTE[type]);
    this.#labels.push({ name: 'if' });
    this.#all(yes);
    if (no.length > 0) {
      this.#put(0x05);
      this.#all(no);
    }
    this.#labels.pop();
    this.#put(0x0b);
  }

  /** A call, or the function itself written out: its parameters are set, and its returns lead to the end of a block. */
  #call(target: string, inputs: readonly Code[]): void {
    this.#all(inputs);
    const inlined = this.#names.inlined(target);
    if (inlined === null) {
      this.#put(0x10, ...unsigned(this.#names.call(target)));
      return;
    }
    for (const param of inlined.params.toReversed()) this.#put(0x21, ...unsigned(this.#local(param)));
    const outer = this.#exit;
    this.#exit = { name: target };
    const end: Code[] = inlined.result === null ? [] : [{ op: 'plain', bytes: [0x00], inputs: [] }];
    this.#block(0x02, this.#exit, [...inlined.body, ...end], inlined.result);
    this.#exit = outer;
  }
}
