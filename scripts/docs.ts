// Writes what is written from the program itself: docs/mechanisms.md, docs/contradictions.md and the printed output in README.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { contradictionsDoc } from './contradictionsDoc.ts';
import { mechanismsDoc } from './mechanismsDoc.ts';
import { firstScreen, withOutput } from './readmeOutput.ts';

const readme = new URL('../README.md', import.meta.url);
writeFileSync(new URL('../docs/mechanisms.md', import.meta.url), mechanismsDoc());
writeFileSync(new URL('../docs/contradictions.md', import.meta.url), await contradictionsDoc());
writeFileSync(readme, withOutput(readFileSync(readme, 'utf8'), firstScreen()));
