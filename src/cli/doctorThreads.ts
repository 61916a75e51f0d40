import { inlineRunner } from '../ensemble/index.ts';
import { threadsRunner } from '../ensemble/runners/threads.ts';
import type { Terminal } from './command.ts';
import { anyScenario, hashOf } from './doctorHistories.ts';
import type { Checkup } from './doctorShape.ts';

/** Whether worker threads start, and give the rows that they should: the same few histories here and on a thread. */
export async function threadsCheckup(terminal: Terminal): Promise<Checkup> {
  const name = 'threads';
  const compiled = await anyScenario(terminal);
  if (compiled === undefined) {
    return {
      name,
      ok: false,
      found: 'not tried, as no scenario can be read',
      advice: 'mend the scenarios first',
    };
  }
  try {
    const here = await hashOf(inlineRunner([compiled]));
    const there = await hashOf(threadsRunner([compiled], 1));
    if (here === there) return { name, ok: true, found: 'worker threads give the same rows', advice: null };
    return {
      name,
      ok: false,
      found: 'worker threads give other rows',
      advice: 'run `npm run build`, then try again',
    };
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return { name, ok: false, found, advice: 'use `-j 1` until worker threads start' };
  }
}
