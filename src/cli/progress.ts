import cliProgress from 'cli-progress';
import type { Terminal } from './command.ts';

/** Shows how far a run has come. */
export interface Progress {
  add(histories: number): void;
  end(): void;
}

/** Where nobody watches, the first line comes after this long, and then one each time. */
const LINE_EVERY_MS = 2000;

/**
 * A bar where somebody watches stderr; else a line every two seconds; nothing if `silent`. `before` histories were done already,
 * and say nothing about the pace.
 */
export function startProgress(terminal: Terminal, total: number, silent: boolean, before = 0): Progress {
  if (silent) return { add: () => undefined, end: () => undefined };
  return terminal.watched ? drawnProgress(total, before) : writtenProgress(terminal, total, before);
}

/** "1,200 of 4,000 histories, 845 a second, 3 s left". */
function pace(done: number, before: number, total: number, seconds: number): string {
  const rate = (done - before) / Math.max(seconds, 1e-3);
  const left = rate === 0 ? '' : `, ${duration((total - done) / rate)} left`;
  return `${done} of ${total} histories, ${rate < 10 ? rate.toFixed(1) : Math.round(rate)} a second${left}`;
}

function duration(seconds: number): string {
  if (seconds < 120) return `${Math.ceil(seconds)} s`;
  if (seconds < 7200) return `${Math.ceil(seconds / 60)} min`;
  return `${(seconds / 3600).toFixed(1)} h`;
}

function drawnProgress(total: number, before: number): Progress {
  const start = performance.now();
  const bar = new cliProgress.SingleBar({
    format: '{bar} {pace}',
    barCompleteChar: '#',
    barIncompleteChar: '.',
    barsize: 20,
    hideCursor: true,
    clearOnComplete: true,
    stream: process.stderr,
  });
  let done = before;
  const shown = () => ({ pace: pace(done, before, total, (performance.now() - start) / 1000) });
  bar.start(total, before, shown());
  return {
    add(histories) {
      done += histories;
      bar.update(done, shown());
    },
    end: () => bar.stop(),
  };
}

function writtenProgress(terminal: Terminal, total: number, before: number): Progress {
  const start = performance.now();
  let done = before;
  let next = start + LINE_EVERY_MS;
  return {
    add(histories) {
      done += histories;
      const now = performance.now();
      if (now < next) return;
      terminal.err(`${pace(done, before, total, (now - start) / 1000)}\n`);
      next = now + LINE_EVERY_MS;
    },
    end: () => undefined,
  };
}
