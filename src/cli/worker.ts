import { availableParallelism } from 'node:os';
import { examples, printJson, type Register, type Terminal } from './command.ts';
import { packageVersion } from './packageVersion.ts';
import { wholeNumber } from './wholeNumber.ts';

interface WorkerOptions {
  redis: string;
  jobs?: number | undefined;
  lostAfter: number;
  json?: true | undefined;
  quiet?: true | undefined;
}

/** `plenum worker`: computes tasks that `plenum run --queue` submits, here or on any number of machines. */
export const registerWorker: Register = (program, terminal) => {
  program
    .command('worker')
    .summary('compute histories for others who submit them to a queue')
    .description(
      'Computes the tasks that `plenum run --queue` submits to a Redis or Valkey server, until Ctrl-C. It takes tasks of its own ' +
        'version only: numbers and hashes, never code or paths. What it has begun it finishes; if it is killed, others take over.',
    )
    .requiredOption(
      '--redis <url>',
      'where tasks are met, such as redis://127.0.0.1:6379; with ?folder=... parts go through that folder',
    )
    .option(
      '-j, --jobs <number>',
      'tasks at a time, a thread each (as many as processors)',
      wholeNumber(1, 256),
    )
    .option(
      '--lost-after <seconds>',
      'without a sign of life for so long, its tasks go to other workers',
      wholeNumber(1, 3600),
      30,
    )
    .option('--json', 'print one JSON object at the end (docs/json-ensembles.md)')
    .option('-q, --quiet', 'say nothing of tasks done')
    .addHelpText('after', examples('plenum worker --redis redis://127.0.0.1:6379 -j 2'))
    .action((options) => work(options, terminal));
};

async function work(
  { redis, jobs, lostAfter, json, quiet }: WorkerOptions,
  terminal: Terminal,
): Promise<void> {
  const { parseMeeting, serve } = await import('../ensemble/queue/index.ts');
  const meeting = parseMeeting(redis, terminal.cwd);
  const version = packageVersion(terminal);
  const threads = jobs ?? availableParallelism();
  const count = { tasks: 0, histories: 0, refused: 0 };
  const ended = untilSignal();
  const listening = await serve(meeting, {
    version,
    threads,
    lostAfter,
    said: (line) => terminal.err(`${line}\n`),
    done(histories) {
      count.tasks += 1;
      count.histories += histories;
      if (quiet !== true && terminal.watched)
        terminal.err(`\r${count.tasks} tasks, ${count.histories} histories`);
    },
    refused(why) {
      count.refused += 1;
      terminal.err(`refused or failed: ${why}\n`);
    },
  });
  terminal.err(
    `${listening.name}: version ${version}, ${threads} ${threads === 1 ? 'thread' : 'threads'}, listens at ${meeting.shown}; ` +
      'Ctrl-C: finish what is begun\n',
  );
  await ended;
  terminal.err('finishing what is begun (Ctrl-C again: stop at once)\n');
  await listening.close();
  if (json === true) printJson(terminal, { command: 'worker', name: listening.name, version, ...count });
  else
    terminal.out(`${count.tasks} tasks, ${count.histories} histories, ${count.refused} refused or failed\n`);
}

/** Resolves at the first Ctrl-C or request to end; the second ends the program at once. */
function untilSignal(): Promise<void> {
  return new Promise((resolve) => {
    const hear = (): void => {
      process.removeListener('SIGINT', hear);
      process.removeListener('SIGTERM', hear);
      resolve();
    };
    process.on('SIGINT', hear);
    process.on('SIGTERM', hear);
  });
}
