import type { Terminal } from './command.ts';

/** Hears the first Ctrl-C and leaves the second to end the program at once. */
export function listenForInterrupt(terminal: Terminal): { heard(): boolean; end(): void } {
  let heard = false;
  const onInterrupt = (): void => {
    heard = true;
    terminal.err('\nstopping: what is done will be shown (Ctrl-C again: stop at once)\n');
  };
  process.once('SIGINT', onInterrupt);
  return { heard: () => heard, end: () => void process.removeListener('SIGINT', onInterrupt) };
}
