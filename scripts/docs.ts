// Writes what is written from the program and its data: docs/mechanisms.md, docs/reforms.md and the printed output in README.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { mechanismsDoc } from './mechanismsDoc.ts';
import { firstScreen, withOutput } from './readmeOutput.ts';
import { reformsDoc } from './reformsDoc.ts';

const readme = new URL('../README.md', import.meta.url);
writeFileSync(new URL('../docs/mechanisms.md', import.meta.url), mechanismsDoc());
writeFileSync(new URL('../docs/reforms.md', import.meta.url), await reformsDoc());
writeFileSync(readme, withOutput(readFileSync(readme, 'utf8'), firstScreen()));
