// Every published case under literature/, run again: each verdict in the files must be the one that is found now.
import { describe, expect, it } from 'vitest';
import { replicateReport, replicateText } from '../src/cli/modelReplicate.ts';
import { SHELF } from '../src/models/index.ts';
import { disagreements, readLiterature, replicate } from '../src/shelf/index.ts';
import { filesUnder } from './architecture/files.ts';

const files = filesUnder('literature', '.yaml').map(({ path, text }) =>
  readLiterature(path.replace('literature/', ''), text),
);
const results = files.map((file) => ({ file, found: replicate(file, SHELF) }));
const all = results.flatMap(({ found }) => found);

describe('literature/', () => {
  it('has cases', () => {
    console.log(`\n${replicateText(replicateReport(files, all), false).join('\n')}\n`);
    expect(files.length).toBeGreaterThan(0);
  });

  it.each(results.map(({ file, found }) => [file.path, found] as const))(
    '%s: verdicts are borne out',
    (_, found) => {
      const surprises = found
        .filter(({ recorded, found: now }) => recorded !== now)
        .map(
          (entry) =>
            `${entry.case}, ${entry.at.join('.')}: recorded ${entry.recorded}, printed ${entry.printed}, computed ${JSON.stringify(entry.computed)}`,
        );
      expect(surprises).toEqual([]);
    },
  );

  it('is what the models say of their replication', () => {
    expect(disagreements(SHELF, all)).toEqual([]);
  });
});
