import { Queue, QueueEvents } from 'bullmq';
import type { ExperimentFolder } from '../folder/index.ts';
import type { PartRunner } from '../index.ts';
import { collect, type Exchange } from './collect.ts';
import { connect, patient, type Said } from './connect.ts';
import { queueName } from './job.ts';
import { leave } from './leave.ts';
import type { Meeting } from './meeting.ts';
import { outboxOf } from './outbox.ts';
import { inWords } from './refusal.ts';
import { layScenario } from './scenarioShelf.ts';
import { listenForStop } from './stopping.ts';
import { openWaitingRoom } from './waitingRoom.ts';
import { watchWorkers } from './watchWorkers.ts';

/** Tasks handed out at a time: enough for hundreds of workers, few enough that the server holds little. */
export const TASKS_AHEAD = 512;

/**
 * A runner that has workers elsewhere compute. Throws ExperimentProblem where nobody answers at the meeting, or the server
 * refuses what it is to keep; so does each run. Close it when done.
 */
export async function queueRunner(
  meeting: Meeting,
  { written, packedScenario }: ExperimentFolder,
  { said, stopped }: { said: Said; stopped(): boolean },
): Promise<PartRunner> {
  const redis = await connect(meeting, said);
  const { queue, events } = openQueue(meeting, written.version);
  const lay = (): Promise<void> => layScenario(redis, written.scenarioHash, packedScenario);
  const room = openWaitingRoom(events);
  const stopping = listenForStop(redis, stopped, () => room.close());
  const watch = watchWorkers(redis, written.version, meeting.shown, said);
  const exchange: Exchange = {
    queue,
    room,
    outbox: outboxOf(meeting, redis),
    jobOf: (task) => ({ task, probe: written.readings[task.reading]?.probe ?? '' }),
    lay,
    stopped,
  };
  const close = async (): Promise<void> => {
    watch.end();
    stopping.end();
    room.close();
    await leave(redis, [queue, events]);
  };
  try {
    await stopping.orLeft(lay().then(() => events.waitUntilReady()));
  } catch (problem) {
    await close();
    throw inWords(meeting.shown, problem);
  }
  return {
    async run(task) {
      const part = await stopping.orLeft(collect(exchange, task)).catch((problem: unknown) => {
        throw inWords(meeting.shown, problem);
      });
      watch.seen();
      return part;
    },
    close,
  };
}

function openQueue(meeting: Meeting, version: string): { queue: Queue; events: QueueEvents } {
  const name = queueName(version);
  const queue = new Queue(name, {
    connection: patient(meeting),
    streams: { events: { maxLen: 8 * TASKS_AHEAD } },
  });
  const events = new QueueEvents(name, { connection: patient(meeting) });
  queue.on('error', () => undefined); // the meeting's own connection speaks of it
  events.on('error', () => undefined);
  return { queue, events };
}
