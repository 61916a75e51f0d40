import { existsSync } from 'node:fs';
import { join } from 'node:path';
import openBrowser from 'open';
import { serveFolder } from '../server/index.ts';
import { EXIT, examples, type Register, type Terminal } from './command.ts';
import { wholeNumber } from './wholeNumber.ts';

interface OpenOptions {
  port: number;
  browser: boolean;
}

/** `plenum open`: the web app, served on this machine alone. */
export const registerOpen: Register = (program, terminal) => {
  program
    .command('open')
    .summary('the web app: see it, ask it, walk it back to the page')
    .description(
      'Serves the web app on this machine alone (no other can reach it, and it asks the network for nothing) and opens it in\n' +
        'the browser. Ctrl-C ends it. The folder web/dist can be put on any web server as it is.',
    )
    .option('--port <number>', 'port to listen on (0: a free one)', wholeNumber(0, 65535), 0)
    .option('--no-browser', 'print the address only')
    .addHelpText('after', examples('plenum open', 'plenum open --port 8080 --no-browser'))
    .action((options) => open(options as OpenOptions, terminal));
};

async function open({ port, browser }: OpenOptions, terminal: Terminal): Promise<void> {
  const folder = join(terminal.packageRoot, 'web', 'dist');
  if (!existsSync(join(folder, 'index.html'))) {
    terminal.err('the web app is not built: run npm ci, or npm run build if that is done\n');
    terminal.exitCode = EXIT.failed;
    return;
  }
  try {
    const { address, close } = await serveFolder(folder, port);
    terminal.out(`${address}\n`);
    terminal.err('Ctrl-C ends it.\n');
    process.once('SIGINT', () => void close());
    process.once('SIGTERM', () => void close());
    // a machine without a browser still has the address
    if (browser) await openBrowser(address).catch(() => undefined);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    const { code } = error as NodeJS.ErrnoException;
    const taken =
      code === 'EADDRINUSE' ? 'is taken: leave out --port for a free one' : `cannot be used (${code})`;
    terminal.err(`port ${port} ${taken}\n`);
    terminal.exitCode = EXIT.failed;
  }
}
