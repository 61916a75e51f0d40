import type { FitReport } from './fitShape.ts';
import { perHundred } from './perHundred.ts';
import { grouped } from './runText.ts';
import { textTable } from './textTable.ts';
import { wrap } from './traceText.ts';

/** Fewer effective draws than this leave a posterior rough. */
const ROUGH = 30;

/** What the terminal shows of a fit: recovery, what was learned, eras left out. */
export function fitText(report: FitReport): string[] {
  const { scenario, seed, draws, lucks, effectiveDraws, decisions, votes, parameters, eras } = report;
  const silent = parameters.filter(({ informed }) => !informed).map(({ number }) => number);
  return [
    ...wrap(
      `Plenum, ${scenario}, fit of ${parameters.length} numbers to ${decisions.length} decisions and ${votes} votes on record, seed ${seed}`,
    ),
    '',
    ...wrap(
      `First, ${parameters[0]!.recovery.truths} made-up records with known numbers: how often the 90 % interval holds the number, and the error of the mean as a part of the prior's.`,
    ),
    ...textTable(
      ['number', 'held, of 100', 'error'],
      parameters.map(({ number, recovery: { coverage, error } }) => [
        number,
        perHundred(coverage),
        error.toFixed(2),
      ]),
    ),
    '',
    'Then the record: mean and 90 % interval before and after',
    ...textTable(
      ['number', 'before', ' ', 'after', ' ', 'contraction', 'informed'],
      parameters.map((entry) => [
        entry.number,
        entry.priorMean.toFixed(2),
        span(entry.priorLow, entry.priorHigh),
        entry.mean.toFixed(2),
        span(entry.low, entry.high),
        `${Math.round(100 * entry.contraction)} %`,
        entry.informed ? 'yes' : 'no',
      ]),
    ),
    ...wrap(
      silent.length === parameters.length
        ? 'None of them is informed by the votes on record: the posterior is the prior.'
        : silent.length === 0
          ? 'All of them are informed.'
          : `Less than 20 % contraction is not informed, so these keep their prior: ${silent.join(', ')}.`,
    ),
    '',
    'Each era foretold by a fit that leaves it out: Brier score, 0 best',
    ...textTable(
      ['era', 'decisions', 'prior', 'left out'],
      eras.map(({ era, decisions: count, prior, leftOut }) => [
        era,
        String(count),
        prior.toFixed(2),
        leftOut.toFixed(2),
      ]),
    ),
    '',
    ...wrap(
      `${grouped(draws)} draws, ${lucks} histories each, worth ${Math.round(effectiveDraws)} equally weighted ones${effectiveDraws < ROUGH ? ': rough, take more with -n' : ''}. All other numbers stay at their values, and nothing flows back to them.`,
    ),
    'This is an argument, not an oracle.',
  ];
}

const span = (low: number, high: number): string => `${low.toFixed(2)}-${high.toFixed(2)}`;
