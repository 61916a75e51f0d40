import { Queue, QueueEvents } from 'bullmq';
import type { ExperimentFolder } from '../folder/index.ts';
import type { PartRunner } from '../index.ts';
import { collect, type Exchange } from './collect.ts';
import { connect, patient, type Said } from './connect.ts';
import { queueName } from './job.ts';
import { leave } from './leave.ts';
import type { Meeting } from './meeting.ts';
import { outboxOf } from './outbox.ts';
import { layScenario } from './scenarioShelf.ts';
import { openWaitingRoom } from './waitingRoom.ts';
import { watchWorkers } from './watchWorkers.ts';

/** Tasks handed out at a time: enough for hundreds of workers, few enough that the server holds little. */
export const TASKS_AHEAD = 512;

/** How soon those who wait hear that they should stop. */
const STOP_EVERY_MS = 100;

/**
 * A runner that has workers elsewhere compute. Throws ExperimentProblem where nobody answers at the meeting. Close it when done.
 */
export async function queueRunner(
  meeting: Meeting,
  { written, packedScenario }: ExperimentFolder,
  { said, stopped }: { said: Said; stopped(): boolean },
): Promise<PartRunner> {
  const redis = await connect(meeting, said);
  const { queue, events } = openQueue(meeting, written.version);
  const lay = (): Promise<void> => layScenario(redis, written.scenarioHash, packedScenario);
  await lay();
  await events.waitUntilReady();
  const room = openWaitingRoom(events);
  const bell = setInterval(() => stopped() && room.close(), STOP_EVERY_MS);
  const watch = watchWorkers(redis, written.version, meeting.shown, said);
  const exchange: Exchange = {
    queue,
    room,
    outbox: outboxOf(meeting, redis),
    jobOf: (task) => ({ task, probe: written.readings[task.reading]?.probe ?? '' }),
    lay,
    stopped,
  };
  return {
    async run(task) {
      const part = await collect(exchange, task);
      watch.seen();
      return part;
    },
    async close() {
      watch.end();
      clearInterval(bell);
      room.close();
      await leave(redis, [queue, events]);
    },
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
