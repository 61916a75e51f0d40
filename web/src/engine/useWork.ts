import { useCallback, useEffect, useRef, useState } from 'react';
import type { Work } from './pool.ts';

/** Work that can show what it has so far, before all of it is done. */
export type Working<Result> = (work: Work, show: (partial: Result) => void) => Promise<Result>;

/** How a computation stands. The last result stays while a new one is under way; a partial one takes its place. */
export interface WorkState<Result> {
  running: boolean;
  done: number;
  all: number;
  seconds: number;
  canceled: boolean;
  result?: Result;
  /** why it failed, in the worker's words */
  failed?: string;
}

/** Starts work in the background, follows it, and stops it; leaving the page stops it too. */
export function useWork<Result>(): {
  state: WorkState<Result>;
  start: (all: number, work: Working<Result>) => void;
  cancel: () => void;
} {
  const [state, setState] = useState<WorkState<Result>>({
    ...{ running: false, done: 0, all: 0, seconds: 0, canceled: false },
  });
  const stop = useRef<AbortController>(null);
  useEffect(() => () => stop.current?.abort(), []);
  const cancel = useCallback(() => stop.current?.abort(), []);
  const start = useCallback((all: number, work: Working<Result>) => {
    stop.current?.abort();
    const controller = new AbortController();
    stop.current = controller;
    const begun = performance.now();
    const now = (change: Partial<WorkState<Result>>): void => {
      if (stop.current === controller) setState((before) => ({ ...before, ...change }));
    };
    setState(({ result }) => ({
      ...{ running: true, done: 0, all, seconds: 0, canceled: false },
      ...(result === undefined ? {} : { result }),
    }));
    const told = { signal: controller.signal, progress: (done: number) => now({ done }) };
    work(told, (result) => now({ result })).then(
      (result) =>
        now({
          ...{ running: false, result, canceled: controller.signal.aborted },
          seconds: (performance.now() - begun) / 1000,
        }),
      (error: unknown) =>
        now(
          controller.signal.aborted
            ? { running: false, canceled: true }
            : { running: false, failed: error instanceof Error ? error.message : String(error) },
        ),
    );
  }, []);
  return { state, start, cancel };
}
