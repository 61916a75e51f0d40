// docs/json-evidence.md, written from the shapes themselves.
import { contradictionsShape } from '../src/cli/contradictionsShape.ts';
import { dossierAcceptShape, dossierShape } from '../src/cli/dossierShape.ts';
import { readingsShape } from '../src/cli/readingsShape.ts';
import { fieldTable } from '../src/cli/shape.ts';
import {
  searchShape,
  sourcesAddShape,
  sourcesListShape,
  sourcesShowShape,
  sourcesVerifyShape,
} from '../src/cli/sourcesShape.ts';
import { whyNumberShape } from '../src/cli/whyNumberShape.ts';

const SHAPES = [
  ['plenum contradictions <scenario> --json', contradictionsShape],
  ['plenum why-number <path> --json', whyNumberShape],
  ['plenum readings <scenario> --json', readingsShape],
  ['plenum sources list --json', sourcesListShape],
  ['plenum sources show <source> --json', sourcesShowShape],
  ['plenum sources add <file> --as <source> --json', sourcesAddShape],
  ['plenum sources verify --json', sourcesVerifyShape],
  ['plenum search <words> --json', searchShape],
  ['plenum dossier <file> --json', dossierShape],
  ['plenum dossier accept <draft> --into <folder> --json', dossierAcceptShape],
] as const;

export const evidenceJsonDoc = (): string => `# What the evidence side prints with \`--json\`

Written by \`npm run docs\` from the program; a test keeps it true. What holds for all commands stands in [json.md](json.md).
\`plenum sources export\` and \`plenum sources import\` print a bibliography in any case.

${SHAPES.map(([title, shape]) => `## \`${title}\`\n\n${fieldTable(shape)}\n`).join('\n')}`;
