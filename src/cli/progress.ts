import cliProgress from 'cli-progress';
import type { Terminal } from './command.ts';

/** Shows how far a run has come. */
export interface Progress {
  add(histories: number): void;
  end(): void;
}

/** Where nobody watches, the first line comes after this long, and then one each time. */
const LINE_EVERY_MS = 2000;

/** A bar where somebody watches stderr; else a line every two seconds; nothing if `silent`. */
export function startProgress(terminal: Terminal, total: number, silent: boolean): Progress {
  if (silent) return { add: () => undefined, end: () => undefined };
  return terminal.watched ? drawnProgress(total) : writtenProgress(terminal, total);
}

function drawnProgress(total: number): Progress {
  const bar = new cliProgress.SingleBar({
    format: '{bar} {value} of {total} histories, {eta} s left',
    barCompleteChar: '#',
    barIncompleteChar: '.',
    barsize: 30,
    hideCursor: true,
    clearOnComplete: true,
    stream: process.stderr,
  });
  bar.start(total, 0);
  return { add: (histories) => bar.increment(histories), end: () => bar.stop() };
}

function writtenProgress(terminal: Terminal, total: number): Progress {
  let done = 0;
  let next = performance.now() + LINE_EVERY_MS;
  return {
    add(histories) {
      done += histories;
      if (performance.now() < next) return;
      terminal.err(`${done} of ${total} histories\n`);
      next = performance.now() + LINE_EVERY_MS;
    },
    end: () => undefined,
  };
}
