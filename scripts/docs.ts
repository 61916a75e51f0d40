// Writes what is written from the program itself: docs/mechanisms.md and the printed output in README.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { mechanismsDoc } from './mechanismsDoc.ts';
import { firstScreen, withOutput } from './readmeOutput.ts';

const readme = new URL('../README.md', import.meta.url);
writeFileSync(new URL('../docs/mechanisms.md', import.meta.url), mechanismsDoc());
writeFileSync(readme, withOutput(readFileSync(readme, 'utf8'), firstScreen()));
