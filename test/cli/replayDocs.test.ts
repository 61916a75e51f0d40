// The pages on the JSON of replay and trace list the fields that there are.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { replayShape } from '../../src/cli/replayShape.ts';
import { fieldTable } from '../../src/cli/shape.ts';
import { traceShape } from '../../src/cli/traceShape.ts';

it.each([
  ['docs/json-replay.md', replayShape],
  ['docs/json-trace.md', traceShape],
])('%s shows every field with its unit and meaning', (page, shape) => {
  expect(readFileSync(page, 'utf8')).toContain(fieldTable(shape));
});
