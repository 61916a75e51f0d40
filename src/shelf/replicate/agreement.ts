import type { Model } from '../../models/index.ts';
import { VERDICTS, type Verdict } from './literature.ts';
import type { Replicated } from './replicate.ts';

/** How many numbers have each verdict. */
export type Counts = Readonly<Record<Verdict, number>>;

/** Counts what was found, of published numbers only: values of our own computing are no replication. */
export function countVerdicts(results: readonly Replicated[]): Counts {
  const published = results.filter(({ known }) => known !== 'computed');
  const [reproduced = 0, differs = 0, cannot = 0] = VERDICTS.map(
    (verdict) => published.filter(({ found }) => found === verdict).length,
  );
  return { reproduced, differs, cannot };
}

/**
 * Where what models say of their replication does not agree with the files: a folder that is not there, a status that the
 * numbers do not bear out, a publication with numbers for a model that the model does not name.
 */
export function disagreements(shelf: readonly Model[], results: readonly Replicated[]): string[] {
  return shelf.flatMap((model) => [...claimsUnborne(model, results), ...claimsMissing(model, results)]);
}

function claimsUnborne({ id, replication }: Model, results: readonly Replicated[]): string[] {
  return replication.flatMap(({ literature, status }) => {
    const there = results.filter((result) => result.literature === literature);
    if (there.length === 0) return [`${id} names literature/${literature}, which does not exist`];
    const own = countVerdicts(there.filter(({ model }) => model === id));
    const borne = {
      reproduced: own.reproduced > 0 && own.differs === 0,
      differs: own.differs > 0,
      cannot: own.reproduced + own.differs === 0 && countVerdicts(there).cannot > 0,
    };
    if (borne[status]) return [];
    const { reproduced, differs, cannot } = own;
    return [
      `${id} says ${status} of ${literature}, and its cases there have ${reproduced} reproduced, ${differs} differing, ${cannot} cannot`,
    ];
  });
}

function claimsMissing({ id, replication }: Model, results: readonly Replicated[]): string[] {
  const published = results.filter(({ model, known }) => model === id && known !== 'computed');
  const folders = [...new Set(published.map(({ literature }) => literature))];
  return folders
    .filter((folder) => !replication.some(({ literature }) => literature === folder))
    .map((folder) => `${id} has numbers in literature/${folder}, which its replication does not name`);
}
