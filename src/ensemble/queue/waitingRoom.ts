import type { QueueEvents } from 'bullmq';

/** Where tasks wait until they are said to be over. What is said is only a hint to look; nothing hangs on hearing it. */
export interface WaitingRoom {
  /** resolves when the task is said to be over, or after so long */
  wait(id: string, milliseconds: number): Promise<void>;
  /** nobody waits any longer */
  close(): void;
}

/** A waiting room that listens to a queue's events. */
export function openWaitingRoom(events: QueueEvents): WaitingRoom {
  const waiting = new Map<string, () => void>();
  const over = ({ jobId }: { jobId: string }): void => waiting.get(jobId)?.();
  events.on('completed', over);
  events.on('failed', over);
  return {
    wait: (id, milliseconds) =>
      new Promise((resolve) => {
        const leave = (): void => {
          clearTimeout(timer);
          waiting.delete(id);
          resolve();
        };
        const timer = setTimeout(leave, milliseconds);
        timer.unref();
        waiting.set(id, leave);
      }),
    close() {
      for (const leave of waiting.values()) leave();
    },
  };
}
