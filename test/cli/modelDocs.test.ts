// docs/json-model.md describes what there is: its tables are made from the shapes that the output is tested against.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { modelListShape } from '../../src/cli/modelListShape.ts';
import { modelReplicateShape } from '../../src/cli/modelReplicateShape.ts';
import { modelRunShape } from '../../src/cli/modelRunShape.ts';
import { modelShowShape } from '../../src/cli/modelShowShape.ts';
import { fieldTable } from '../../src/cli/shape.ts';
import { tournamentShape } from '../../src/cli/tournamentShape.ts';

const docs = readFileSync('docs/json-model.md', 'utf8');
const SHAPES = [
  ['model list', modelListShape],
  ['model show', modelShowShape],
  ['model run', modelRunShape],
  ['model replicate', modelReplicateShape],
  ['tournament', tournamentShape],
] as const;

describe('docs/json-model.md', () => {
  it.each(SHAPES)('has the fields of plenum %s --json as they are', (name, shape) => {
    expect(docs).toContain(`<!-- fields: ${name} -->\n${fieldTable(shape)}\n<!-- end -->`);
  });

  it.each(SHAPES)('says of each field of plenum %s what it means', (_, shape) => {
    for (const row of fieldTable(shape).split('\n').slice(2)) expect(row).toMatch(/ \| [^|]+ \|$/);
  });
});
