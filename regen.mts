import { readFileSync, writeFileSync } from 'node:fs';
import { fieldTable } from './src/cli/shape.ts';
import { runShape } from './src/cli/runShape.ts';
import { hingesShape } from './src/cli/hingesShape.ts';
import { methodShape } from './src/cli/methodShape.ts';
import { scoreShape } from './src/cli/scoreShape.ts';
import { sensitivityShape } from './src/cli/sensitivityShape.ts';
import { whatifShape } from './src/cli/whatifShape.ts';
import { whyShape } from './src/cli/whyShape.ts';
import { replayShape } from './src/cli/replayShape.ts';
import { traceShape } from './src/cli/traceShape.ts';
import { ensemblesJsonDoc } from './scripts/ensemblesJsonDoc.ts';
import { evidenceJsonDoc } from './scripts/evidenceJsonDoc.ts';
const marked = (page: string, shapes: Record<string, any>) => {
  let t = readFileSync(page, 'utf8');
  for (const [n, s] of Object.entries(shapes))
    t = t.replace(new RegExp(`<!-- fields: ${n} -->\\n[\\s\\S]*?\\n<!-- end -->`), () => `<!-- fields: ${n} -->\n${fieldTable(s)}\n<!-- end -->`);
  writeFileSync(page, t);
};
marked('docs/json.md', { run: runShape });
marked('docs/json-experiments.md', { whatif: whatifShape, hinges: hingesShape, why: whyShape, score: scoreShape, sensitivity: sensitivityShape, method: methodShape });
for (const [page, s] of [['docs/json-replay.md', replayShape], ['docs/json-trace.md', traceShape]] as const) {
  const t = readFileSync(page, 'utf8');
  writeFileSync(page, t.replace(/\| field \| type[\s\S]*?\n(?!\|)/, () => `${fieldTable(s)}\n`));
}
writeFileSync('docs/json-ensembles.md', ensemblesJsonDoc());
writeFileSync('docs/json-evidence.md', evidenceJsonDoc());
