// docs/json-ensembles.md, written from the shapes themselves.
import { exportShape } from '../src/cli/exportShape.ts';
import { queryShape } from '../src/cli/queryShape.ts';
import { fieldTable } from '../src/cli/shape.ts';
import { verifyClaimsShape, verifyShape } from '../src/cli/verifyShape.ts';
import { workerShape } from '../src/cli/workerShape.ts';
import { manifestSchema } from '../src/ensemble/folder/index.ts';
import { EVENT_COLUMNS, writtenExperimentSchema } from '../src/ensemble/index.ts';

const SHAPES = [
  ['plenum query <folder> <sql> --json', queryShape],
  ['plenum verify <folder> --json', verifyShape],
  ['plenum verify <several results, or a file> --documents --json', verifyClaimsShape],
  ['plenum export <folder> --to <format> -o <file> --json', exportShape],
  ['plenum worker --redis <url> --json', workerShape],
] as const;

const TYPES = { integer: 'whole number', real: 'number', text: 'text', flag: 'true or false' } as const;

const eventTable = (): string =>
  [
    '| column | type | meaning |',
    '|---|---|---|',
    ...EVENT_COLUMNS.map(({ name, type, meaning }) => `| \`${name}\` | ${TYPES[type]} | ${meaning} |`),
  ].join('\n');

export const ensemblesJsonDoc =
  (): string => `# The folder of a run, and what the commands on it print with \`--json\`

Written by \`npm run docs\` from the program; a test keeps it true. What holds for all commands stands in [json.md](json.md), where the
columns of \`runs\` are described too. \`plenum run -o <folder> --json\` prints what \`plenum run --json\` prints.

A folder holds \`experiment.json\` (what was asked), \`scenario.json\` (the scenario, checked, as data), \`runs/\` and perhaps \`events/\` (a
Parquet file for each task, named by the task's hash), and \`manifest.json\` (every part with its hash). A file is there as a whole or not
at all; where a task's file in \`runs/\` is, the task is done. Each carries a seal, a hash of its bytes, between its data and its footer,
where other readers do not look.

## \`experiment.json\`

${fieldTable(writtenExperimentSchema)}

## \`manifest.json\`

${fieldTable(manifestSchema)}

## \`events\`

One row for each event, in order of reading, history and time. What does not apply is empty.

${eventTable()}

${SHAPES.map(([title, shape]) => `## \`${title}\`\n\n${fieldTable(shape)}\n`).join('\n')}`;
