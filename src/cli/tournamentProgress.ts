import type { Terminal } from './command.ts';

/** Nothing is said of what is over sooner. */
const LINE_EVERY_MS = 2000;

/** Tells on stderr how many of so many entrants are through, every two seconds. */
export function tellProgress(terminal: Terminal, total: number, silent: boolean): (done: number) => void {
  let next = performance.now() + LINE_EVERY_MS;
  return (done) => {
    if (silent || performance.now() < next) return;
    terminal.err(`${done} of ${total} models\n`);
    next = performance.now() + LINE_EVERY_MS;
  };
}
