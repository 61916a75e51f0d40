import { setMaxListeners } from 'node:events';
import type { Redis } from 'ioredis';
import { untilSilent } from './silence.ts';

/** How soon it is heard that one should stop. */
const LISTEN_EVERY_MS = 100;

/** Somebody told to stop, who does so in order while the server answers, and leaves what is unanswered once it does not. */
export interface Stopping {
  /** what comes of work; undefined where it is left, as the server that it waits for does not answer */
  orLeft<Result>(work: Promise<Result>): Promise<Result | undefined>;
  end(): void;
}

/** Listens until `stopped`, tells so with `stop`, and from then on minds whether the server still answers. */
export function listenForStop(redis: Redis, stopped: () => boolean, stop: () => void): Stopping {
  const left = new AbortController();
  setMaxListeners(0, left.signal); // as many as there are tasks under way
  let silence: ReturnType<typeof untilSilent> | undefined;
  const listen = (): void => {
    if (!stopped()) return;
    stop();
    if (silence !== undefined) return;
    silence = untilSilent(redis);
    void silence.comes.then(() => left.abort());
  };
  const bell = setInterval(listen, LISTEN_EVERY_MS);
  return {
    orLeft: (work) =>
      new Promise((resolve, reject) => {
        const leave = (): void => resolve(undefined);
        if (left.signal.aborted) leave();
        left.signal.addEventListener('abort', leave, { once: true });
        void work.then(resolve, reject).finally(() => left.signal.removeEventListener('abort', leave));
      }),
    end() {
      clearInterval(bell);
      silence?.end();
    },
  };
}
