// docs/deu.md says what comes out: every table is computed again from the data beside the checkout.
import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { DEU_TABLE, withDeuTables } from '../../scripts/deuDoc.ts';
import { FIXED_FORECASTERS } from '../../src/shelf/deu/fixedForecasters.ts';
import { LEARNING_FORECASTERS } from '../../src/shelf/deu/forecasters.ts';
import { type DeuIssue, isUsable, readDeuIssues } from '../../src/shelf/index.ts';

const page = readFileSync('docs/deu.md', 'utf8');
const prose = page.replace(/\s+/g, ' ');
let issues: readonly DeuIssue[];

beforeAll(() => {
  if (!existsSync(DEU_TABLE)) throw new Error(`${DEU_TABLE} is missing: docs/deu.md cannot be checked`);
  const read = readDeuIssues(readFileSync(DEU_TABLE, 'utf8'));
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  issues = read.issues;
});

describe('docs/deu.md', () => {
  // ten seconds of computing, more where tests run beside it
  it('has its tables as they come out', () => expect(withDeuTables(page, issues)).toBe(page), 180_000);

  it('counts issues, dossiers, positions and candidates as they are', () => {
    const usable = issues.filter(isUsable);
    const dossiers = (some: readonly DeuIssue[]) => new Set(some.map(({ dossier }) => dossier)).size;
    expect(prose).toContain(`${usable.length} issues of ${dossiers(usable)} dossiers`);
    expect(prose).toContain(`${issues.length} issues of ${dossiers(issues)} dossiers`);
    const positions = issues.reduce((sum, { group }) => sum + group.actors.length, 0);
    expect(prose).toContain(` of ${String(positions).replace(/(\d)(\d{3})$/, '$1,$2')} positions`);
    expect(prose).toContain(`the ${FIXED_FORECASTERS.length + LEARNING_FORECASTERS.length} candidates`);
  });
});
