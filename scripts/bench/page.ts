// npm run bench:ensembles: measures, and writes docs/performance.md. Takes a few minutes. What stands in the page is what was
// measured on one machine on one day; the column "beside" makes it comparable.
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { growth } from './growth.ts';
import { memory } from './memory.ts';
import { performancePage } from './performancePage.ts';
import { queueOverhead } from './queue.ts';
import { runnerSpeeds } from './runners.ts';
import { writing } from './writing.ts';

const speeds = await runnerSpeeds(1600);
const native = speeds.find(({ runner }) => runner === '1 thread')!.speed.value;
const page = performancePage({
  machine: `${cpus().length} processors (${cpus()[0]?.model.trim() ?? 'unknown'}), Node ${process.versions.node}`,
  speeds,
  growth: await growth(),
  memory: memory(),
  writing: await writing(),
  queue: await queueOverhead(native),
});
writeFileSync(new URL('../../docs/performance.md', import.meta.url), page);
process.stdout.write(page);
