// Computes anew what the web app ships: `npm run web:results`. Each result is what the command line prints, so that a reader
// can repeat it; the recipe is written beside them. About three minutes of two processors.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { OTHER_READINGS, RECIPES, resultPath, SCENARIO } from './recipes.ts';

/** What a command prints with `--json`, on one line. */
function result(words: readonly string[]): string {
  const printed = execFileSync(process.execPath, ['bin/plenum.js', ...words, '--quiet', '--json'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return `${JSON.stringify(JSON.parse(printed), briefly)}\n`;
}

/** Six digits are more than any figure shows. */
const briefly = (_: string, value: unknown): unknown =>
  typeof value === 'number' && !Number.isInteger(value) ? Math.round(value * 1e6) / 1e6 : value;

mkdirSync(resultPath(''), { recursive: true });
for (const [name, words] of Object.entries(RECIPES)) {
  process.stderr.write(`plenum ${words.join(' ')}\n`);
  writeFileSync(resultPath(`${name}.json`), result(words));
}
process.stderr.write(
  `${SCENARIO}: ${Object.keys(RECIPES).length} results, ${OTHER_READINGS.length} other readings\n`,
);
