import { proxy, wrap } from 'comlink';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { LabResult, LabTask, LabWorker } from './labWorker.ts';

/** How far a run of the shelf is. */
export interface LabState {
  readonly running: boolean;
  /** models that have answered */
  readonly done: number;
  readonly result: LabResult | null;
  readonly failure: string | null;
}

const IDLE: LabState = { running: false, done: 0, result: null, failure: null };

/** Runs tables in a worker; a new run ends the one before, and the last result stays until the next is there. */
export function useLab(): { state: LabState; run: (task: LabTask) => void; cancel: () => void } {
  const [state, setState] = useState(IDLE);
  const worker = useRef<Worker | null>(null);
  const stop = useCallback(() => {
    worker.current?.terminate();
    worker.current = null;
  }, []);
  useEffect(() => stop, [stop]);
  const run = useCallback(
    (task: LabTask) => {
      stop();
      const own = new Worker(new URL('./labWorker.ts', import.meta.url), { type: 'module' });
      worker.current = own;
      const fail = (message: string): void =>
        setState((now) => ({ ...now, running: false, failure: message }));
      own.addEventListener('error', ({ message }) => fail(message));
      setState((now) => ({ ...now, running: true, done: 0, failure: null }));
      const told = proxy((done: number) => {
        if (worker.current === own) setState((now) => ({ ...now, done }));
      });
      wrap<LabWorker>(own)
        .run(task, told)
        .then((result) => {
          if (worker.current !== own) return;
          stop();
          setState({ running: false, done: 0, result, failure: null });
        })
        .catch((error: unknown) => fail(String(error)));
    },
    [stop],
  );
  const cancel = useCallback(() => {
    stop();
    setState((now) => ({ ...now, running: false }));
  }, [stop]);
  return { state, run, cancel };
}
