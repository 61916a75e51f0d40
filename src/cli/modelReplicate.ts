import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHELF } from '../models/index.ts';
import {
  countVerdicts,
  type LiteratureFile,
  nearestWord,
  type Plain,
  type Replicated,
  readLiterature,
  replicate,
} from '../shelf/index.ts';
import { EXIT, printJson, type Terminal } from './command.ts';
import { singleText } from './modelLists.ts';
import type { ModelReplicateReport } from './modelReplicateShape.ts';
import { refuse } from './modelTable.ts';
import { textTable } from './textTable.ts';
import { wrap } from './traceText.ts';

/** `plenum model replicate`: published numbers, run again. */
export function replicateLiterature(key: string | undefined, json: boolean, terminal: Terminal): void {
  const files = literatureFiles(join(terminal.packageRoot, 'literature'));
  const keys = [...new Set(files.map((file) => file.key))];
  if (key !== undefined && !keys.includes(key)) {
    const near = nearestWord(key, keys);
    const hint = near === undefined ? `there are ${keys.join(', ')}` : `did you mean "${near}"?`;
    refuse(terminal, `there is no literature "${key}"; ${hint}`, EXIT.usage);
    return;
  }
  const chosen = files.filter((file) => key === undefined || file.key === key);
  const report = replicateReport(
    chosen,
    chosen.flatMap((file) => replicate(file, SHELF)),
  );
  if (!report.ok) terminal.exitCode = EXIT.failed;
  if (json) printJson(terminal, report);
  else terminal.out(`${replicateText(report, key !== undefined).join('\n')}\n`);
}

function literatureFiles(folder: string): readonly LiteratureFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.yaml'))
    .sort()
    .map((path) => readLiterature(path, readFileSync(join(folder, path), 'utf8')));
}

/** The report on what was found in files. */
export function replicateReport(
  files: readonly LiteratureFile[],
  results: readonly Replicated[],
): ModelReplicateReport {
  const surprises = results.filter(({ recorded, found }) => recorded !== found);
  return {
    command: 'model replicate',
    ok: surprises.length === 0,
    publications: [...new Map(files.map((file) => [file.key, file]))].map(([key, { publication }]) => {
      const own = results.filter(({ literature }) => literature === key);
      const { authors, year, title } = publication;
      return {
        ...{ literature: key, authors, year, title },
        models: [...new Set(own.map(({ model }) => model))].filter((model) => model !== 'none'),
        ...countVerdicts(own),
        computed: own.filter(({ known }) => known === 'computed').length,
      };
    }),
    remarks: results
      .filter(({ found }) => found !== 'reproduced')
      .map((entry) => ({
        ...{ literature: entry.literature, case: entry.case, model: entry.model, at: entry.at.join('.') },
        ...{ printed: entry.printed, computed: computedText(entry.computed) },
        ...{ verdict: entry.found, why: entry.why ?? null },
      })),
    surprises: surprises.map(({ path, at, printed, recorded, ...entry }) => ({
      ...{ path, case: entry.case, at: at.join('.'), printed },
      ...{ computed: computedText(entry.computed), recorded },
    })),
  };
}

const computedText = (value: Plain | undefined): string | null =>
  value === undefined ? null : singleText(value);

/** The table of publications; with `reasons`, also why each number is not reproduced. */
export function replicateText(
  { publications, remarks, surprises }: ModelReplicateReport,
  reasons: boolean,
): string[] {
  const counts = publications.map((entry) => [
    entry.literature,
    ...[entry.reproduced, entry.differs, entry.cannot, entry.computed].map(String),
  ]);
  const sums = (['reproduced', 'differs', 'cannot', 'computed'] as const).map((verdict) =>
    String(publications.reduce((sum, entry) => sum + entry[verdict], 0)),
  );
  return [
    'Published numbers, run again',
    ...textTable(['publication', 'reproduced', 'differs', 'cannot', 'ours'], [...counts, ['all', ...sums]]),
    '',
    ...wrap('ours: values of our own computing, kept so that a change shows; they replicate nothing.', '  '),
    ...(reasons ? remarks.flatMap(remarkText) : []),
    ...surprises.flatMap(({ path, at, printed, computed, recorded, ...entry }) =>
      wrap(
        `${path}, ${entry.case}, ${at}: recorded as ${recorded}, printed ${printed}, computed ${computed}`,
      ),
    ),
    ...(surprises.length === 0 ? [] : [`${surprises.length} verdicts are not borne out`]),
  ];
}

function remarkText({
  at,
  printed,
  computed,
  verdict,
  why,
  ...entry
}: ModelReplicateReport['remarks'][number]) {
  const where = at === '' ? entry.case : `${entry.case}, ${at}`;
  const numbers = computed === null ? printed : `printed ${printed}, computed ${computed}`;
  const told = [numbers, why ?? ''].filter((part) => part !== '').join('. ');
  return wrap(`${where} ${verdict}: ${told}`, '  ', '      ');
}
