import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const START = '<!-- output of: npx plenum run succession-1922 --seed 1 -->\n```\n';
const END = '\n```\n<!-- end of output -->';
const LAST_LINE = 'This is an argument, not an oracle.';

/** What the main job prints, up to the line that ends its first screen. Throws when the command fails. */
export function firstScreen(): string {
  const bin = fileURLToPath(new URL('../bin/plenum.js', import.meta.url));
  const run = spawnSync(process.execPath, [bin, 'run', 'succession-1922', '--seed', '1', '--quiet'], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  const end = run.stdout.indexOf(LAST_LINE);
  if (run.status !== 0 || end < 0)
    throw new Error(`the main job failed (exit ${String(run.status)}): ${run.stderr}`);
  return run.stdout.slice(0, end + LAST_LINE.length);
}

/** The printed output inside a README; throws when its marks are missing. */
export function printedOutput(readme: string): string {
  const from = readme.indexOf(START);
  const to = readme.indexOf(END, from);
  if (from < 0 || to < 0) throw new Error('README.md has lost the marks around the printed output');
  return readme.slice(from + START.length, to);
}

/** The README with another printed output. */
export function withOutput(readme: string, output: string): string {
  const before = printedOutput(readme);
  return readme.replace(`${START}${before}${END}`, () => `${START}${output}${END}`);
}

/** Speed differs from run to run; all else is fixed by the seed. */
export const withoutSpeed = (output: string): string => output.replace(/[\d,]+ a second/, 'N a second');
