import { SHELF } from '../src/models/index.ts';
import { middleAlternative } from '../src/models/position/middleAlternative.ts';
import {
  type Case,
  clusterBootstrap,
  type DeuIssue,
  deuCase,
  deuEntrants,
  type Entrant,
  isUsable,
  modelEntrant,
  type Score,
  tournament,
} from '../src/shelf/index.ts';

/** Where the data lie where this page is written and tested; they cannot be shipped. */
export const DEU_TABLE = '../shared/reference/deu/deu3-train.tsv';
const SEED = 1;
const RESAMPLES = 2000;
const BASELINE = 'weighted-mean';

/** The page docs/deu.md with its tables as they come out now. */
export function withDeuTables(page: string, issues: readonly DeuIssue[]): string {
  const usable = issues.filter(isUsable);
  const cases = usable.map(deuCase);
  const scores = scored(usable, cases);
  const tables = {
    published: publishedTable(scores),
    tournament: tournamentTable(scores),
    parts: partsTable(usable, cases),
    folds: foldsTable(usable, cases),
  };
  return Object.entries(tables).reduce((text, [name, table]) => withTable(text, name, table), page);
}

function withTable(page: string, name: string, table: string): string {
  const start = page.indexOf(`<!-- ${name} -->`);
  const end = page.indexOf('<!-- end -->', start);
  if (start < 0 || end < 0) throw new Error(`docs/deu.md needs <!-- ${name} --> and <!-- end -->`);
  return `${page.slice(0, start)}<!-- ${name} -->\n${table}\n${page.slice(end)}`;
}

const positionModels = SHELF.filter(({ question }) => question === 'position');

function scored(usable: readonly DeuIssue[], cases: readonly Case[]): readonly Score[] {
  const models = positionModels.map((model) => modelEntrant(model, SEED));
  const own = deuEntrants(usable, undefined, SEED).filter(
    ({ id }) => !models.some((model) => model.id === id),
  );
  return tournament(cases, [...models, ...own], { baseline: BASELINE, resamples: RESAMPLES, seed: SEED });
}

const two = (value: number): string =>
  Math.abs(value) < 0.005 ? '0.00' : value.toFixed(2).replace('-', '−');
const interval = ({ mean, low, high }: { mean: number; low: number; high: number }): string =>
  `${two(mean)} [${two(low)}, ${two(high)}]`;

/** What was found on all 351 issues by others, and what comes out on this part. */
const PUBLISHED: readonly (readonly [id: string, words: string, all: string])[] = [
  ['weighted-mean', 'compromise, votes × salience', '22.99'],
  ['mean-votes', 'mean weighted by votes', '23.13'],
  ['mean', 'mean', '23.63'],
  ['mean-salience', 'mean weighted by salience', '23.64'],
  ['middle', 'always 50', '27.96'],
  ['median-influence', 'median weighted by votes × salience', '28.42'],
  ['median-salience', 'median weighted by salience', '28.31'],
  ['median-voter', 'median', '28.37'],
  ['commission', "the Commission's position", '37.39'],
  ['reference-point', 'the reference point', '51.31 (252 issues)'],
];

function publishedTable(scores: readonly Score[]): string {
  const rows = PUBLISHED.map(([id, words, all]) => {
    const { errors } = scores.find((score) => score.id === id)!;
    return `| ${words} | ${all} | ${two(errors!.meanAbsolute)} | ${errors!.n} |`;
  });
  return ['| forecast | MAE, all 351 | MAE, this part | issues |', '|---|--:|--:|--:|', ...rows].join('\n');
}

function tournamentTable(scores: readonly Score[]): string {
  const ranked = scores
    .map((score, order) => ({ score, order }))
    .sort((a, b) => a.score.errors!.meanAbsolute - b.score.errors!.meanAbsolute || a.order - b.order);
  const rows = ranked.map(({ score: { id, title, learns, errors, difference, failed } }) => {
    const difference2 = id === BASELINE ? '-' : interval(difference!);
    const figures = [errors!.meanAbsolute, errors!.rootMeanSquare, errors!.medianAbsolute]
      .map(two)
      .join(' | ');
    const n = failed === 0 ? `${errors!.n}` : `${errors!.n} (${failed} without)`;
    return `| \`${id}\`${learns > 0 ? ' *' : ''} | ${title} | ${figures} | ${n} | ${difference2} |`;
  });
  return [
    '| forecaster | what it is | MAE | RMSE | median | n | MAE beside the compromise, 95 % |',
    '|---|---|--:|--:|--:|--:|--:|',
    ...rows,
  ].join('\n');
}

/** How the middle alternative does in parts of the data. */
function partsTable(usable: readonly DeuIssue[], cases: readonly Case[]): string {
  const errorsOf = (entrant: Entrant): number[] =>
    entrant.forecast(cases).map((said, at) => Math.abs((said as Float64Array)[0]! - usable[at]!.outcome));
  const base = errorsOf(modelEntrant(SHELF.find(({ id }) => id === BASELINE)!, SEED));
  const own = errorsOf(modelEntrant(middleAlternative as (typeof SHELF)[number], SEED));
  const parts: readonly (readonly [string, (issue: DeuIssue) => boolean])[] = [
    ['all', () => true],
    ['with a middle alternative', hasMiddle],
    ['without', (issue) => !hasMiddle(issue)],
    ['codecision', ({ procedure }) => procedure === 'COD'],
    ['consultation', ({ procedure }) => procedure === 'CNS'],
    ['qualified majority', ({ rule }) => rule === 'QMV'],
    ['unanimity', ({ rule }) => rule === 'Unan'],
    ['votes of the Fifteen', ({ group }) => Math.max(...group.capability) === 10],
    ['votes of Nice', ({ group }) => Math.max(...group.capability) === 29],
    ['reference point known', ({ group }) => group.reference !== undefined],
    ['not known', ({ group }) => group.reference === undefined],
  ];
  const rows = parts.map(([name, belongs]) => {
    const at = usable.flatMap((issue, i) => (belongs(issue) ? [i] : []));
    const mean = (errors: readonly number[]): number =>
      at.reduce((sum, i) => sum + errors[i]!, 0) / at.length;
    const paired = at.map((i) => ({ cluster: usable[i]!.dossier, value: own[i]! - base[i]! }));
    return `| ${name} | ${at.length} | ${two(mean(base))} | ${two(mean(own))} | ${interval(clusterBootstrap(paired, RESAMPLES, SEED))} |`;
  });
  return [
    '| issues | n | compromise | `middle-alternative` | difference, 95 % |',
    '|---|--:|--:|--:|--:|',
    ...rows,
  ].join('\n');
}

function hasMiddle({ group }: DeuIssue): boolean {
  const answer = middleAlternative.run(group, middleAlternative.parameters.parse({}), () => 0.5);
  return answer.alternatives[0]!.length > 2;
}

/** Whether the result of what learns hangs on how dossiers fell into folds. */
function foldsTable(usable: readonly DeuIssue[], cases: readonly Case[]): string {
  const ids = ['middle-stretch', 'middle-procedure', 'actors-0.3', 'middle-actors-0.1', 'middle-actors-1'];
  const bySeed = [1, 2, 3, 4].map((seed) => {
    const all = deuEntrants(usable, undefined, seed);
    const entrants = [
      all.find(({ id }) => id === BASELINE)!,
      ...ids.map((id) => all.find((one) => one.id === id)!),
    ];
    return tournament(cases, entrants, { baseline: BASELINE, resamples: 100, seed });
  });
  const rows = ids.map((id) => {
    const cells = bySeed.map((scores) => two(scores.find((score) => score.id === id)!.difference!.mean));
    return `| \`${id}\` | ${cells.join(' | ')} |`;
  });
  return ['| forecaster | seed 1 | 2 | 3 | 4 |', '|---|--:|--:|--:|--:|', ...rows].join('\n');
}
