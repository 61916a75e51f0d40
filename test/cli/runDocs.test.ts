// docs/json.md describes what there is: its tables are made from the shapes that the output is tested against.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkShape } from '../../src/cli/checkShape.ts';
import { doctorShape } from '../../src/cli/doctorShape.ts';
import { runShape } from '../../src/cli/runShape.ts';
import { fieldTable } from '../../src/cli/shape.ts';
import { rowColumns } from '../../src/engine/index.ts';
import { compile } from '../../src/scenario/index.ts';
import { loadScenario } from '../../src/scenario/node/index.ts';

const docs = readFileSync('docs/json.md', 'utf8');

describe('docs/json.md', () => {
  it.each([
    ['run', runShape],
    ['check', checkShape],
    ['doctor', doctorShape],
  ])('has the fields of plenum %s --json as they are', (name, shape) => {
    expect(docs).toContain(`<!-- fields: ${name} -->\n${fieldTable(shape)}\n<!-- end -->`);
  });

  it.each([runShape, checkShape, doctorShape])('says of each field what it means', (shape) => {
    for (const row of fieldTable(shape).split('\n').slice(2)) expect(row).toMatch(/ \| [^|]+ \|$/);
  });

  it('names every column of a row', async () => {
    const loaded = await loadScenario('succession-1922', { cwd: process.cwd(), packageRoot: process.cwd() });
    if (!('scenario' in loaded)) throw new Error(loaded.problems[0]?.message);
    const columns = [...rowColumns(compile(loaded.scenario, '')), 'swapped.x'];
    const known = [...docs.matchAll(/^\| (`[^|]+`) \|/gm)].flatMap(([, cell]) =>
      [...cell!.matchAll(/`([\w]+)(\.<\w+>)?`/g)].map(([, name, rest]) =>
        rest === undefined ? name! : `${name}.`,
      ),
    );
    const unknown = columns.filter(
      (column) => !known.includes(column.includes('.') ? `${column.split('.')[0]}.` : column),
    );
    expect(unknown).toEqual([]);
  });
});
