import { type Remote, wrap } from 'comlink';
import nativeAddress from '../../../dist/engine/native.wasm?url';
import { bundleAddress } from '../data/useData.ts';
import type { EngineWorker } from './engineWorker.ts';

/** Somebody who computes. `broken` rejects when the worker fails outside of what it was asked. */
interface Hand {
  engine: Remote<EngineWorker>;
  broken: Promise<never>;
  end: () => void;
}

/** As many as leave the page itself a processor, four at most; two where the browser does not say. */
const WIDTH = Math.min(4, Math.max(2, (navigator.hardwareConcurrency || 2) - 1));

let hands: Promise<Hand[]> | undefined;

/** The workers, started when first needed and kept: each has a scenario and an engine of its own. */
export function openHands(): Promise<Hand[]> {
  hands ??= Promise.all(Array.from({ length: WIDTH }, openHand));
  hands.catch(() => {
    hands = undefined;
  });
  return hands;
}

async function openHand(): Promise<Hand> {
  const thread = new Worker(new URL('./engineWorker.ts', import.meta.url), { type: 'module' });
  const engine = wrap<EngineWorker>(thread);
  const broken = new Promise<never>((_, reject) => {
    thread.onerror = (event) => reject(new Error(event.message || 'the worker did not start'));
  });
  const [base, code] = [bundleAddress('engine'), nativeAddress].map((path) =>
    new URL(path, window.location.href).toString(),
  );
  // whoever waits for this worker is told; nobody need be waiting
  broken.catch(() => undefined);
  await Promise.race([engine.open(base!, code!), broken]);
  return { engine, broken, end: () => thread.terminate() };
}

/** Ends all workers: the next who needs them has new ones. */
function dismiss(all: readonly Hand[]): void {
  for (const { end } of all) end();
  hands = undefined;
}

/** How far work is, and how to stop it. */
export interface Work {
  /** asked between two tasks */
  signal: AbortSignal;
  /** told how many histories are done */
  progress: (done: number) => void;
}

/**
 * Shares tasks out among the workers and gives their results in the order of the tasks. When the signal stops, what is under
 * way is finished and the rest is left undone: those results are missing at the end of the list. A worker that fails ends the
 * work, and rejects.
 */
export async function shareOut<Task extends { from: number; to: number }, Result>(
  tasks: readonly Task[],
  work: (engine: Remote<EngineWorker>, task: Task) => Promise<Result>,
  { signal, progress }: Work,
): Promise<Result[]> {
  const all = await openHands();
  const results: Result[] = [];
  let [next, done] = [0, 0];
  const turn = async ({ engine, broken }: Hand): Promise<void> => {
    while (next < tasks.length && !signal.aborted) {
      const at = next;
      next += 1;
      results[at] = await Promise.race([work(engine, tasks[at]!), broken]);
      done += tasks[at]!.to - tasks[at]!.from;
      progress(done);
    }
  };
  try {
    await Promise.all(all.map(turn));
  } catch (error) {
    // what is under way elsewhere is of no use any more
    dismiss(all);
    throw error;
  }
  return results;
}
