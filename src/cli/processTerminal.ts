import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EXIT, type Terminal } from './command.ts';

/** The terminal of this process. A reader that closes the pipe early (`plenum ... | head`) ends the program quietly. */
export function processTerminal(): Terminal {
  endWithReader(process.stdout);
  endWithReader(process.stderr);
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    watched: process.stderr.isTTY === true,
    processors: availableParallelism(),
    cwd: process.cwd(),
    packageRoot: resolve(fileURLToPath(new URL('../..', import.meta.url))),
    exitCode: EXIT.ok,
  };
}

const heard = new WeakSet<NodeJS.WriteStream>();

function endWithReader(stream: NodeJS.WriteStream): void {
  if (heard.has(stream)) return;
  heard.add(stream);
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(EXIT.ok);
  });
}
