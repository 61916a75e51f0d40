import { parametersLine } from './parametersFrom.ts';
import { cellPerHundred, perHundred, rangePerHundred } from './perHundred.ts';
import { grouped } from './runText.ts';
import { given } from './scoreReport.ts';
import type { ScoreReport } from './scoreShape.ts';
import { comparisonTable, fixed, range, signed } from './scoreTable.ts';
import { withoutEraText } from './scoreWithoutEraText.ts';
import { textTable } from './textTable.ts';
import { ascii, wrap } from './traceText.ts';

const MISSES_SHOWN = 12;

/** What the terminal shows of a score: misses first, then the verdict, then the tables. */
export function scoreText(report: ScoreReport): string[] {
  const { scenario, file, fileHash, seed, readings, verdict, leftOut } = report;
  const [main] = readings;
  return [
    ...wrap(`Plenum, ${scenario}, score, reading ${main!.id}, seed ${seed}`),
    ...parametersLine(report),
    ...wrap(`Decisions as coded in ${file}`),
    `sha256 ${fileHash}`,
    '',
    ...missText(report),
    '',
    ...verdict.flatMap((sentence) => wrap(sentence)),
    '',
    ...outcomeText(report),
    ...withoutEraText(report),
    ...calibrationText(report),
    ...memberText(report),
    ...agendaText(report),
    ...yearText(report),
    ...wrap(`Not scored: ${leftOut.join('; ')}.`),
    ...wrap(
      `${readings.map(({ id, runs }) => `${grouped(runs)} histories of ${id}`).join(', ')} for each decision. Intervals: 95 %, whole episodes resampled; with so few of them they are rather too narrow.`,
    ),
    'This is an argument, not an oracle.',
  ];
}

function missText({ decisions }: ScoreReport): string[] {
  const scored = decisions.filter(({ eligible, probability }) => eligible && probability !== null);
  const eligible = decisions.filter((decision) => decision.eligible).length;
  const right = scored.filter((decision) => given(decision) >= 0.5).length;
  return [
    ...wrap(
      `Worst predicted of ${scored.length} scored decisions (${decisions.length} listed, ${eligible} eligible): chance in 100 that the motion carries, asked on the eve`,
    ),
    ...textTable(
      ['day', 'chance', 'dice', 'readings', ' on record', ' question'],
      scored
        .slice(0, MISSES_SHOWN)
        .map(({ decision, date, question, carried, ...chance }) => [
          date,
          perHundred(chance.probability!),
          chance.low === null ? '' : rangePerHundred({ low: chance.low, high: chance.high! }),
          rangePerHundred({ low: chance.readingsLow!, high: chance.readingsHigh! }),
          carried === true ? 'carried' : 'refused',
          `${decision} ${question}`,
        ]),
    ),
    ...wrap(`Given at least even odds: ${right} of ${scored.length} documented outcomes.`),
  ];
}

function outcomeText({ outcomes, readings }: ScoreReport): string[] {
  const main = outcomes.filter(({ reading }) => reading === readings[0]!.id);
  const others = outcomes.filter(
    ({ reading, part }) => reading !== readings[0]!.id && part === 'all eligible',
  );
  return [
    'Outcome given the motion. Brier score: 0 best, 0.25 a coin; log score: 0, 0.69',
    ...main.flatMap((part) => [
      `  ${part.part}: ${part.forecasts} in ${part.episodes} episodes`,
      ...comparisonTable(part),
    ]),
    ...(others.length === 0
      ? []
      : [
          '  other readings, all eligible',
          ...textTable(
            ['', 'Brier', 'interval', 'log'],
            others.map(({ reading, brier, log }) => [
              `  ${reading}`,
              fixed(brier.mean),
              range(brier),
              fixed(log.mean),
            ]),
          ),
        ]),
    '',
  ];
}

function calibrationText({ calibration }: ScoreReport): string[] {
  return [
    'Calibration: of motions given such a chance in 100, so many carried',
    ...textTable(
      ['chance', 'decisions', 'mean chance', 'carried', 'interval'],
      calibration.map(({ from, to, decisions, predicted, observed, low, high }) => [
        `${Math.round(100 * from)}-${Math.round(100 * to)}`,
        String(decisions),
        predicted === null ? '' : perHundred(predicted),
        observed === null ? '' : cellPerHundred(observed),
        low === null ? '' : rangePerHundred({ low, high: high! }),
      ]),
    ),
    '',
  ];
}

function memberText({ members }: ScoreReport): string[] {
  if (members === null)
    return ['Votes of single members: none on record that the model can be asked for.', ''];
  return [
    `Votes of single members: ${members.forecasts} of ${members.persons} persons, ${members.episodes} episodes`,
    ...comparisonTable(members),
    '',
  ];
}

function agendaText({ agenda }: ScoreReport): string[] {
  if (agenda === null) return [];
  return [
    ...wrap(
      `Agenda: which kind of motion is put to the vote in which month, or is not; ${agenda.forecasts} forecasts over ${agenda.episodes} quarters, each asked on its eve. The record has what was worth recording.`,
    ),
    ...comparisonTable(agenda, 3),
    ...textTable(
      ['kind of motion', 'on record', 'expected', 'Brier', 'base rate'],
      agenda.motions.map(({ name, onRecord, expected, brier, baseRate }) => [
        name.length > NAME ? `${name.slice(0, NAME - 2).trimEnd()}..` : name,
        String(onRecord),
        String(Math.round(expected)),
        fixed(brier, 3),
        fixed(baseRate, 3),
      ]),
    ),
    '',
  ];
}

const NAME = 30;

function yearText({ years, yearsAgainstStart, yearsAgainstYearBefore }: ScoreReport): string[] {
  if (years.length === 0) return [];
  return [
    ...wrap(
      'The inner body on record at the end of each year: chance in 100 of each full member to sit there, in histories free from the documented date. Last: Brier score of the model / of "who sat at the start stays" / of "who sat a year before stays".',
    ),
    ...years.flatMap(({ date, members, brier, startStays, yearBeforeStays }) =>
      wrap(
        `${date.slice(0, 4)}  ${members.map(({ name, probability }) => `${ascii(name)} ${probability === null ? '?' : perHundred(probability)}`).join(', ')}; ${fixed(brier)} / ${fixed(startStays)} / ${fixed(yearBeforeStays)}`,
        '  ',
      ),
    ),
    ...[
      ['who sat at the start stays', yearsAgainstStart] as const,
      ['who sat a year before stays (the model is not told)', yearsAgainstYearBefore] as const,
    ].flatMap(([rule, difference]) =>
      difference === null
        ? []
        : wrap(
            `Against "${rule}": ${signed(difference.mean)}, interval ${range(difference)}; negative: model better.`,
          ),
    ),
    '',
  ];
}
