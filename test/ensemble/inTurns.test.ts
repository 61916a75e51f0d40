import { describe, expect, it } from 'vitest';
import { inTurns } from '../../src/ensemble/index.ts';

const later = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('inTurns', () => {
  it('does everything once, in order, never more at a time than wanted', async () => {
    const begun: number[] = [];
    let running = 0;
    let most = 0;
    await inTurns([0, 1, 2, 3, 4, 5, 6], 3, async (item) => {
      begun.push(item);
      running += 1;
      most = Math.max(most, running);
      await later();
      running -= 1;
    });
    expect(begun).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(most).toBe(3);
  });

  it('begins nothing new after a failure, finishes what was begun, and throws the failure', async () => {
    const finished: number[] = [];
    const work = inTurns([0, 1, 2, 3, 4, 5], 2, async (item) => {
      await later();
      if (item === 1) throw new Error('one');
      finished.push(item);
    });
    await expect(work).rejects.toThrow('one');
    expect(finished).toContain(0);
    expect(finished).not.toContain(5);
  });

  it('begins nothing once it is told to stop', async () => {
    const begun: number[] = [];
    await inTurns(
      [0, 1, 2, 3],
      1,
      async (item) => {
        begun.push(item);
      },
      () => begun.length === 2,
    );
    expect(begun).toEqual([0, 1]);
  });
});
