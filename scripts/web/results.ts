// Computes anew what the web app ships: `npm run web:results [-- <name>...]`. Each result is what the command line prints, so that a reader
// can repeat it; the recipe is written beside them. About seven minutes of two processors.
import { execFileSync } from 'node:child_process';
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { LEFT_OUT, RECIPES, resultPath, SCENARIO } from './recipes.ts';

/** What a command prints with `--json`, on one line. */
function result(words: readonly string[]): string {
  const printed = execFileSync(process.execPath, ['bin/plenum.js', ...words, '--quiet', '--json'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const leftOut = LEFT_OUT[words[0]!] ?? [];
  const briefly = (key: string, value: unknown): unknown =>
    leftOut.includes(key) ? undefined : rounded(value);
  return `${JSON.stringify(JSON.parse(printed), briefly)}\n`;
}

/** Six digits are more than any figure shows. */
const rounded = (value: unknown): unknown =>
  typeof value === 'number' && !Number.isInteger(value) ? Math.round(value * 1e6) / 1e6 : value;

/** Names of results, or how they begin; none: all of them. */
const wanted = process.argv.slice(2);
const isWanted = (name: string): boolean =>
  wanted.length === 0 || wanted.some((one) => name === one || name.startsWith(`${one}-`));
mkdirSync(resultPath(''), { recursive: true });
for (const [name, words] of Object.entries(RECIPES).filter(([name]) => isWanted(name))) {
  process.stderr.write(`plenum ${words.join(' ')}\n`);
  const path = resultPath(`${name}.json`);
  const text = result(words);
  writeFileSync(path, text);
  // the day on which it was written goes into it, for a copy of the file has another
  const computed = statSync(path).mtime.toISOString().slice(0, 10);
  writeFileSync(path, text.replace('{', `{"computed":"${computed}",`));
}
process.stderr.write(`${SCENARIO}: ${Object.keys(RECIPES).length} results are shipped\n`);
