import { fileURLToPath } from 'node:url';
import { formatReport, markOf, type Reform, type Restraint, type Scenario } from '../src/scenario/index.ts';
import { loadReforms, loadScenario } from '../src/scenario/node/index.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const roots = { cwd: root, packageRoot: root };
const FLAGSHIP = 'succession-1922';

/** The flagship and its reforms, as they are on disk; throws where one has a problem. */
export async function flagshipReforms(): Promise<{ scenario: Scenario; reforms: Reform[] }> {
  const loaded = await loadScenario(FLAGSHIP, roots);
  if (!('scenario' in loaded)) throw new Error(formatReport(loaded).join('\n'));
  const reforms = await loadReforms(FLAGSHIP, loaded.scenario, roots);
  if (!Array.isArray(reforms)) throw new Error(formatReport(reforms).join('\n'));
  return { scenario: loaded.scenario, reforms };
}

/** The page docs/reforms.md, written from the reforms themselves so that it cannot drift from them. */
export async function reformsDoc(): Promise<string> {
  const { scenario, reforms } = await flagshipReforms();
  const rows = [...reforms]
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.id < b.id ? -1 : 1))
    .map((reform) => ({ reform, restraint: markOf(reform, scenario) }));
  const marked = (mark: Restraint['mark']): string[] =>
    rows
      .filter(({ restraint }) => restraint.mark === mark)
      .map(({ reform, restraint }) => line(reform, restraint));
  return [
    '# Reforms',
    '',
    ...INTRODUCTION,
    '',
    ...table('Restrained', marked('restrained')),
    ...table('Exuberant', marked('exuberant')),
    ...NOT_PUT,
    '',
  ].join('\n');
}

const INTRODUCTION = [
  `The what-ifs of \`${FLAGSHIP}\`, each a file in \`scenarios/${FLAGSHIP}/reforms/\`. The record is followed up to the reform's date;`,
  'from there the history runs free, with what the reform decrees. Its twin has the same luck and runs free from the same day,',
  'without it; where a reform leaves out or moves an event of the record that lies after its date, the twin decrees that event.',
  '',
  'A reform is *restrained* if at least one claim that leads to a page, section or table shows that the option was open, and it',
  'changes at most three things; else *exuberant*. The counts stand beside the mark. The mark speaks of the evidence and of the',
  'size of the change, not of how well the model can put it: the last column says that. What was not looked up again is not',
  'counted, so several plain options stand among the exuberant. This page is written by `npm run docs`, and a test compares it.',
];

const NOT_PUT = [
  '## Not put',
  '',
  'Kirov lives: the scenario ends on 31 December 1929, five years before his death, and he is not among its actors.',
];

const table = (title: string, lines: readonly string[]): string[] => [
  `## ${title}`,
  '',
  '| date | reform | question | claims, changes | who wanted it | what is put crudely or not at all |',
  '|---|---|---|---|---|---|',
  ...lines,
  '',
];

function line({ id, date, question, option, caveat }: Reform, { claims, changes }: Restraint): string {
  const counts = `${claims}, ${changes}`;
  return `| ${[date, `\`${id}\``, question, counts, option.proposedBy ?? '', caveat ?? ''].map(cell).join(' | ')} |`;
}

const cell = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('|', '\\|');
