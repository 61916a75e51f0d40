// What only a process of its own can show: pipes that close and Ctrl-C. These run the compiled program.
import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const start = (...argv: string[]) =>
  spawn(process.execPath, ['bin/plenum.js', ...argv], { stdio: ['ignore', 'pipe', 'pipe'] });

const ended = (child: ReturnType<typeof start>): Promise<{ code: number | null; signal: string | null }> =>
  new Promise((resolve) => child.once('close', (code, signal) => resolve({ code, signal })));

/** Collects a stream's text. */
function textOf(stream: NodeJS.ReadableStream): { text: string } {
  const collected = { text: '' };
  stream.on('data', (chunk: Buffer) => {
    collected.text += chunk.toString();
  });
  return collected;
}

describe('the program', () => {
  it('ends quietly when its reader has gone', async () => {
    const child = start('schema', 'polity');
    child.stdout.destroy();
    const err = textOf(child.stderr);
    const { code } = await ended(child);
    expect(err.text).toBe('');
    expect(code).toBe(0);
  });

  it.each(['1', '2'])('shows what is done on Ctrl-C, -j %s, and ends with 130', async (jobs) => {
    const child = start(
      'run',
      'succession-1922',
      '-n',
      '1000000',
      '--seed',
      '1',
      '-j',
      jobs,
      '--no-readings',
    );
    const [out, err] = [textOf(child.stdout), textOf(child.stderr)];
    // The first line of progress comes after two seconds.
    await new Promise<void>((resolve) => child.stderr.once('data', () => resolve()));
    child.kill('SIGINT');
    const { code } = await ended(child);
    expect(code).toBe(130);
    expect(err.text).toMatch(/interrupted: \d+ of 1000000 histories/);
    expect(out.text).toMatch(/Stopped early, after [\d,]+ histories: not final\./);
    expect(out.text).toContain('This is an argument, not an oracle.');
  });
});
