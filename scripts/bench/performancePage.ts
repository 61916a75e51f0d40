import type { growth } from './growth.ts';
import type { memory } from './memory.ts';
import type { Compared } from './queue.ts';
import type { Measured } from './reference.ts';
import type { runnerSpeeds } from './runners.ts';
import type { writing } from './writing.ts';

export interface Figures {
  machine: string;
  speeds: Awaited<ReturnType<typeof runnerSpeeds>>;
  growth: Awaited<ReturnType<typeof growth>>;
  memory: ReturnType<typeof memory>;
  writing: Awaited<ReturnType<typeof writing>>;
  queue: readonly Compared[];
}

const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const grouped = (value: number): string => String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ',');
const short = (value: number): string => (value < 10 ? value.toFixed(1) : grouped(value));
const beside = ({ beside: toy }: Measured): string => (toy === null ? '-' : grouped(toy));
const ratio = ({ value, beside: toy }: Measured): string => (toy === null ? '-' : (value / toy).toFixed(3));

/** docs/performance.md with these figures. */
export function performancePage(figures: Figures): string {
  const { machine, speeds, writing: kept, queue } = figures;
  const one = speeds.find(({ runner }) => runner === '1 thread')!.speed.value;
  const part = kept.at(-1)!;
  return `# How fast, and how large

Measured by \`npm run bench:ensembles\` on one machine: ${machine}. Other programs ran on it at the same time, so beside each
figure stands a reference taken just before and after it: toy histories a second of a plain C program (\`scripts/bench/reference.c\`: 90
months of 30 actors, a dot product, a logistic and a draw each). Compare ratios, not seconds. \`npm run bench\` says where the time goes.

## Histories a second, by who runs them

The flagship, all mechanisms on; tasks of 100. Best of four, in turns.

${table(
  ['runner', 'histories/s', 'beside: toy histories/s in C', 'ratio'],
  speeds.map(({ runner, speed }) => [runner, grouped(speed.value), beside(speed), ratio(speed)]),
)}

More threads than processors gain little and change no row.

## Growth

A made-up board, in JavaScript on one thread; only what is named differs. Best of eight.

${table(
  ['actors', 'years', 'microseconds a history', 'beside'],
  figures.growth.map(({ actors, years, time }) => [actors, years, grouped(time.value), beside(time)]),
)}

${growthWords(figures.growth)}

Memory of \`plenum run -j 1\`, at most:

${table(
  ['run', 'MB'],
  figures.memory.map(({ what, megabytes }) => [what, megabytes]),
)}

From 50,000 histories on, rows lie in a temporary file, and what remains in memory is the weights and a few columns at a time.

## Parquet

A part of the flagship: encoded on the thread that computed it, then written under another name, flushed and renamed.

${table(
  [
    'histories',
    'bytes',
    'bytes a history',
    'encode, ms',
    'decode and check, ms',
    'flush to disk, ms',
    'beside',
  ],
  kept.map(({ histories, bytes, encode, decode, store }) => [
    grouped(histories),
    grouped(bytes),
    grouped(bytes / histories),
    short(encode.value),
    short(decode),
    short(store),
    beside(encode),
  ]),
)}

That is ${grouped(part.histories / (part.encode.value / 1000))} rows a second encoded on one thread, ${((100 * part.encode.value) / ((1000 * part.histories) / one)).toFixed(1)} % of the time it takes to compute them.

## Queue

The same experiment in a folder: two threads here, or two workers with a thread each through Redis on this machine. Best of four, in turns.

${table(
  [
    'tasks',
    'histories',
    'threads, s',
    'queue, s',
    'queue more, ms a task',
    'beside, threads',
    'beside, queue',
  ],
  queue.map(({ tasks, histories, threads, queue: remote }) => [
    tasks,
    grouped(histories),
    threads.value.toFixed(2),
    remote.value.toFixed(2),
    ((1000 * (remote.value - threads.value)) / tasks).toFixed(1),
    beside(threads),
    beside(remote),
  ]),
)}

## A billion histories, on paper

${capacity(one, part.bytes / part.histories)}
`;
}

function growthWords(rows: Figures['growth']): string {
  const at = (actors: number, years: number): number =>
    rows.find((row) => row.actors === actors && row.years === years)!.time.value;
  const cast = at(50, 3) / at(5, 3);
  const time = at(5, 30) / at(5, 3);
  return `Ten times the actors cost ${cast.toFixed(1)} times as much, ten times the years ${time.toFixed(1)} times.`;
}

/** What a billion histories take, from the speed of one thread and the size of a row. */
function capacity(perSecond: number, rowBytes: number): string {
  const billion = 1e9;
  const threadDays = billion / perSecond / 86_400;
  const taskSize = 100_000;
  const tasks = billion / taskSize;
  const taskSeconds = taskSize / perSecond;
  const bytes = billion * rowBytes;
  const workers = 100;
  return [
    `- **Work**: ${threadDays.toFixed(1)} days of one thread; on ${workers} threads ${((24 * threadDays) / workers).toFixed(1)} hours.`,
    `- **Tasks**: \`--task-size ${taskSize}\` makes ${grouped(tasks)} of ${taskSeconds.toFixed(0)} s each.`,
    `- **Redis**: ${workers} threads finish ${(workers / taskSeconds).toFixed(1)} tasks a second, each some twenty commands and, through the server, one part of`,
    `  ${(taskSize * rowBytes * 1e-6).toFixed(1)} MB in and out: ${((workers / taskSeconds) * taskSize * rowBytes * 1e-6).toFixed(0)} MB a second, which one server takes; above that, or with events, share a folder. At most 512 tasks wait at a`,
    '  time, so that it holds little.',
    `- **Storage**: ${(bytes * 1e-9).toFixed(0)} GB of rows in ${grouped(tasks)} files; events take some 2.5 kB a history: keep them for a sample only.`,
    `- **Cost**: ${grouped(threadDays * 24)} hours of a processor; at 0.04 a processor-hour, about ${grouped(threadDays * 24 * 0.04)}, in whatever money that is the price.`,
    '- **Summing up**: the report of `plenum run` reads all rows and holds weights and columns of one reading, some 150 bytes a history: too much',
    '  for a billion. Ask such a folder by `plenum query`, which streams, or sum up a part of the readings.',
  ].join('\n');
}
