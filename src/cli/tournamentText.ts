import type { Plain } from '../shelf/index.ts';
import { answerText } from './modelAnswer.ts';
import type { Labels } from './modelLabels.ts';
import { numberText } from './modelLists.ts';
import { wideTable } from './modelWideTable.ts';
import { textTable } from './textTable.ts';
import type { TournamentReport } from './tournamentShape.ts';
import { ascii, fixed, wrap } from './traceText.ts';

/** Issues whose forecasts are shown where no outcome is known; `--csv` has all. */
const MOST_ISSUES = 12;

/** With fewer clusters an interval over resamples of them means nothing. */
const FEWEST_CLUSTERS = 10;

/** A tournament as text: errors where outcomes are known, else what each says. */
export function tournamentText(report: TournamentReport, labels: Labels): string[] {
  const { table, cases, question } = report;
  const head = wrap(`${table}: ${cases} ${cases === 1 ? 'situation' : 'situations'}, question: ${question}`);
  if (report.answers.length > 0) return [...head, ...answersText(report.answers, labels)];
  const scored = report.scores.some(({ n }) => n > 0);
  return [...head, '', ...(scored ? scoresText(report) : forecastsText(report)), ...failuresText(report)];
}

function scoresText({ scores, baseline, train, resamples, clusters, seed }: TournamentReport): string[] {
  const told = clusters >= FEWEST_CLUSTERS;
  const learning = scores.some(({ learns }) => learns > 0);
  const rows = scores.map(({ id, learns, n, difference, ...score }) => [
    learns === 0 ? id : `${id} *`,
    ...[score.meanAbsolute, score.rootMeanSquare, score.medianAbsolute].map((error) =>
      error === null ? '-' : fixed(error),
    ),
    String(n),
    difference === null || id === baseline ? '-' : fixed(difference.mean),
    difference === null || id === baseline || !told
      ? '-'
      : `${fixed(difference.low)} to ${fixed(difference.high)}`,
  ]);
  const heads = ['model', 'MAE', 'RMSE', 'median', 'n', 'to base', '95 %'];
  const by =
    train === null
      ? '*: learns from the other nine tenths of the clusters, in turn (cross-validation).'
      : `*: learns from ${train}.`;
  return [
    ...textTable(heads, rows),
    '',
    ...wrap(
      'Points of the scale. MAE, RMSE, median: mean absolute, root mean square, median absolute error.',
      '  ',
    ),
    ...wrap(
      `to base: mean absolute error beside that of ${baseline ?? 'none'} on the same issues, below 0 if better; ` +
        (told
          ? `95 %: over ${resamples} resamples of ${clusters} clusters, seed ${seed}.`
          : `95 %: not told, as ${clusters} clusters are too few.`),
      '  ',
    ),
    ...(learning ? wrap(by, '  ') : []),
  ];
}

function forecastsText({ scores, forecasts }: TournamentReport): string[] {
  const shown = forecasts.slice(0, MOST_ISSUES);
  const rows = scores.map(({ id }, at) => [
    id,
    ...shown.map((entry) => (entry.forecasts[at] == null ? '-' : numberText(entry.forecasts[at]))),
  ]);
  const names = shown.map((entry) => (entry.case === 'table' ? entry.issue : entry.case));
  const more = forecasts.length - shown.length;
  return [
    ...wideTable(['model', ...names], rows),
    ...(more > 0 ? [`  and ${more} more issues (--csv has them)`] : []),
    '',
    '  No outcome is known, so nothing is scored (column outcome).',
  ];
}

function failuresText({ scores, cases }: TournamentReport): string[] {
  const failures = scores.filter(({ failed }) => failed > 0);
  if (failures.length === 0) return [];
  return [
    '',
    '  Without a forecast:',
    ...failures.flatMap(({ id, failed, why }) =>
      wrap(`${id}, ${failed} of ${cases}: ${why}`, '  ', '      '),
    ),
  ];
}

const answersText = (answers: TournamentReport['answers'], labels: Labels): string[] =>
  answers.flatMap(({ id, title, why, answer }) => [
    '',
    ascii(`${title} (${id})`),
    ...(answer === null
      ? wrap(why ?? '', '  ')
      : answerText(answer as Record<string, Plain>, labels).map((line) => (line === '' ? '' : line))),
  ]);
