// docs/json-experiments.md describes what experiments print: its tables are made from their shapes.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { continuityShape } from '../../src/cli/continuityShape.ts';
import { fitShape } from '../../src/cli/fitShape.ts';
import { hingesShape } from '../../src/cli/hingesShape.ts';
import { methodShape } from '../../src/cli/methodShape.ts';
import { scoreShape } from '../../src/cli/scoreShape.ts';
import { sensitivityShape } from '../../src/cli/sensitivityShape.ts';
import { fieldTable } from '../../src/cli/shape.ts';
import { variantsShape } from '../../src/cli/variantsShape.ts';
import { whatifShape } from '../../src/cli/whatifShape.ts';
import { whyShape } from '../../src/cli/whyShape.ts';

const docs = readFileSync('docs/json-experiments.md', 'utf8');
const SHAPES = {
  whatif: whatifShape,
  variants: variantsShape,
  hinges: hingesShape,
  why: whyShape,
  continuity: continuityShape,
  score: scoreShape,
  fit: fitShape,
  sensitivity: sensitivityShape,
  method: methodShape,
};

describe('docs/json-experiments.md', () => {
  it.each(Object.entries(SHAPES))('has the fields of plenum %s --json as they are', (name, shape) => {
    expect(docs).toContain(`<!-- fields: ${name} -->\n${fieldTable(shape)}\n<!-- end -->`);
  });

  it.each(Object.values(SHAPES))('says of each field what it means', (shape) => {
    for (const row of fieldTable(shape).split('\n').slice(2)) expect(row).toMatch(/ \| [^|]+ \|$/);
  });
});
