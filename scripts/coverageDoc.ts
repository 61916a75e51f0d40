// docs/coverage.md, written from docs/coverage.yaml, which is held against the engine, the polity, the scenarios and the tests.
import { readFileSync } from 'node:fs';
import { checkRows } from './coverage/checkRows.ts';
import { LEVELS, type PlacedRow, type Problem, readRows } from './coverage/row.ts';
import { openYard } from './coverage/yard.ts';

const FILE = 'docs/coverage.yaml';

/** The rows and everything wrong with them. */
export async function coverage(): Promise<{ rows: PlacedRow[]; problems: string[] }> {
  const source = readFileSync(new URL(`../${FILE}`, import.meta.url), 'utf8');
  const { rows, problems } = readRows(source);
  const found: Problem[] = [...problems, ...checkRows(rows, await openYard())];
  return { rows, problems: found.map(({ line, what }) => `${FILE}:${line}: ${what}`) };
}

/** The page. Throws with all problems where a row is bad or missing. */
export async function coverageDoc(): Promise<string> {
  const { rows, problems } = await coverage();
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const count = (level: string): number => rows.filter((row) => row.level === level).length;
  const sum = LEVELS.map((level) => `${count(level)} ${level}`).join(', ');
  return `# Coverage

What the documents behind this project describe, in ${rows.length} rows, and how far each works here. Written by \`npm run docs\` from
[coverage.yaml](coverage.yaml); a test keeps it true and refuses a row that is missing, or that names what is not there.

- **simulated**: a mechanism or rule that changes outcomes and can be switched off; the test fails when it is off.
- **decided**: a documented decision that the models predict on its eve and \`score\` grades; the test fails without the decision.
- **documented**: people, dates, claims and sources that \`replay\` shows; the test fails without the entry.

${sum}. A level says that a row works, not that the model is right about it: what it gets wrong stands in [limits.md](limits.md).

| row | what it is | level | where | shown by |
|---|---|---|---|---|
${rows.map(line).join('\n')}
`;
}

function line(row: PlacedRow): string {
  const { what, level, falls, test } = row;
  const short = falls === undefined ? '' : ` *Falls short:* ${falls}`;
  return `| ${row.row} | ${cell(what)}${cell(short)} | ${level} | ${where(row)} | \`${test.file.replace(/^test\//, '')}\`: ${cell(test.name)} |`;
}

/** Mechanisms, decisions, entries and scenarios, each kind after its word. */
function where({ mechanisms, decisions, data, scenarios }: PlacedRow): string {
  const kinds: [string, readonly string[] | undefined][] = [
    ['mechanism', mechanisms],
    ['decision', decisions],
    ['data', data],
    ['scenario', scenarios],
  ];
  return kinds
    .filter(([, ids]) => ids !== undefined)
    .map(([word, ids]) => `${word} ${ids!.map((id) => `\`${id}\``).join(', ')}`)
    .join('; ');
}

const cell = (words: string): string => words.replaceAll('|', '\\|').replaceAll('\n', ' ');
