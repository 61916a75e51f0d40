// Writes what is written from the program itself: docs/mechanisms.md, docs/contradictions.md, docs/evidence.md, docs/json-evidence.md and the printed output in README.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { contradictionsDoc } from './contradictionsDoc.ts';
import { evidenceDoc } from './evidenceDoc.ts';
import { evidenceJsonDoc } from './evidenceJsonDoc.ts';
import { mechanismsDoc } from './mechanismsDoc.ts';
import { firstScreen, withOutput } from './readmeOutput.ts';

const readme = new URL('../README.md', import.meta.url);
writeFileSync(new URL('../docs/mechanisms.md', import.meta.url), mechanismsDoc());
writeFileSync(new URL('../docs/contradictions.md', import.meta.url), await contradictionsDoc());
writeFileSync(new URL('../docs/evidence.md', import.meta.url), await evidenceDoc());
writeFileSync(new URL('../docs/json-evidence.md', import.meta.url), evidenceJsonDoc());
writeFileSync(readme, withOutput(readFileSync(readme, 'utf8'), firstScreen()));
