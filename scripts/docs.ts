// Writes what is written from the program itself: pages of docs/ and the printed output in README.md. Tables that need data which
// cannot be shipped are left as they are where the data are not at hand. With --measured: the figures of hand-written pages have
// just been measured, so that docs/claims.json takes the claims as they are for these too.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readDeuIssues } from '../src/shelf/index.ts';
import { contradictionsDoc } from './contradictionsDoc.ts';
import { coverageDoc } from './coverageDoc.ts';
import { DEU_TABLE, withDeuTables } from './deuDoc.ts';
import { documentClaims } from './documentClaims.ts';
import { ensemblesJsonDoc } from './ensemblesJsonDoc.ts';
import { evidenceDoc } from './evidenceDoc.ts';
import { evidenceJsonDoc } from './evidenceJsonDoc.ts';
import { mechanismsDoc } from './mechanismsDoc.ts';
import { withModels } from './modelsDoc.ts';
import { firstScreen, withOutput } from './readmeOutput.ts';
import { reformsDoc } from './reformsDoc.ts';

const readme = new URL('../README.md', import.meta.url);
writeFileSync(new URL('../docs/mechanisms.md', import.meta.url), mechanismsDoc());
writeFileSync(new URL('../docs/coverage.md', import.meta.url), await coverageDoc());
writeFileSync(new URL('../docs/contradictions.md', import.meta.url), await contradictionsDoc());
writeFileSync(new URL('../docs/json-ensembles.md', import.meta.url), ensemblesJsonDoc());
writeFileSync(new URL('../docs/json-evidence.md', import.meta.url), evidenceJsonDoc());
if (existsSync('../shared'))
  writeFileSync(new URL('../docs/evidence.md', import.meta.url), await evidenceDoc());
rewrite('models.md', withModels);
if (existsSync(DEU_TABLE)) {
  const read = readDeuIssues(readFileSync(DEU_TABLE, 'utf8'));
  if ('issues' in read) rewrite('deu.md', (page) => withDeuTables(page, read.issues));
}
writeFileSync(new URL('../docs/reforms.md', import.meta.url), await reformsDoc());
writeFileSync(
  new URL('../docs/claims.json', import.meta.url),
  await documentClaims(process.argv.includes('--measured')),
);
writeFileSync(readme, withOutput(readFileSync(readme, 'utf8'), firstScreen()));

function rewrite(page: string, change: (text: string) => string): void {
  const file = new URL(`../docs/${page}`, import.meta.url);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}
