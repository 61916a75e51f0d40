import { move, transferableSymbol, valueSymbol, workerData } from 'piscina';
import type { CompiledScenario } from '../../engine/index.ts';
import type { Part } from '../part.ts';
import { readNative } from '../runners/readNative.ts';
import type { TaskDescription } from '../taskDescription.ts';
import { keepWorlds } from '../worlds.ts';
import { makePart } from './makePart.ts';

/** The compiled scenarios, one per reading: sent once, when the thread starts. */
const compiled = workerData as readonly CompiledScenario[];
const worldFor = keepWorlds(compiled, readNative());

/** Computes one task on this thread. The bytes are handed over, not copied. */
export default function run(task: TaskDescription): Part {
  const part = makePart(worldFor(task), task);
  const buffers = [part.runs, ...(part.events === null ? [] : [part.events])].map(({ buffer }) => buffer);
  return move({ [transferableSymbol]: buffers, [valueSymbol]: part }) as unknown as Part;
}
