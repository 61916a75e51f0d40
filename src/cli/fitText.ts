import type { FitReport } from './fitShape.ts';
import { perHundred } from './perHundred.ts';
import { grouped } from './runText.ts';
import { textTable } from './textTable.ts';
import { wrap } from './traceText.ts';

/** Fewer effective draws than this leave a posterior rough. */
const ROUGH = 30;

type Module = FitReport['modules'][number];

/** What the terminal shows of a fit, module by module: recovery, what was learned, eras left out. */
export function fitText({ scenario, seed, draws, lucks, modules }: FitReport): string[] {
  return [
    ...wrap(`Plenum, ${scenario}, fit of ${modules.map(({ module }) => module).join(', ')}, seed ${seed}`),
    ...wrap(
      `${grouped(draws)} draws, ${lucks} ${lucks === 1 ? 'history' : 'histories'} each. All other numbers stay at their values, and nothing flows from one module to another.`,
    ),
    '',
    ...modules.flatMap((module) => [...moduleText(module), '']),
    'This is an argument, not an oracle.',
  ];
}

function moduleText(module: Module): string[] {
  const { module: name, parameters, effectiveDraws, power } = module;
  return [
    ...wrap(
      `${name}: ${parameters.length} numbers, held against the record${power === 1 ? '' : `, a vote of which counts as ${power} of one (records.weight)`}`,
    ),
    ...recordText(module),
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
    'Then the record: mean and 90 % interval before and after',
    ...textTable(
      ['number', 'before', ' ', 'after', ' ', 'contraction', ''],
      parameters.map((entry) => [
        entry.number,
        short(entry.priorMean),
        span(entry.priorLow, entry.priorHigh),
        short(entry.mean),
        span(entry.low, entry.high),
        `${Math.floor(100 * entry.contraction)} %`,
        entry.informed ? 'yes' : 'no',
      ]),
    ),
    ...wrap(verdictOf(module)),
    ...wrap(
      `The draws are worth ${Math.round(effectiveDraws)} equally weighted ones${effectiveDraws < ROUGH ? ': rough, take more with -n' : ''}.`,
    ),
    ...eraText(module),
  ];
}

const recordText = ({ record }: Module): string[] =>
  textTable(
    ['on record', 'seen', 'of', 'before', 'after'],
    record.map(({ what, kind, of, seen, prior, posterior }) =>
      kind === 'count'
        ? [what, String(seen), String(of), prior.toFixed(1), posterior.toFixed(1)]
        : [`${what}, mean`, seen.toFixed(2), '', prior.toFixed(2), posterior.toFixed(2)],
    ),
  );

function verdictOf({ parameters }: Module): string {
  const silent = parameters.filter(({ informed }) => !informed).map(({ number }) => number);
  if (silent.length === parameters.length)
    return 'Not informed: the record says too little of any of them (contraction below 20 %), so all keep their prior.';
  if (silent.length === 0) return 'All of them are informed.';
  return `Less than 20 % contraction is not informed, so these keep their prior: ${silent.join(', ')}.`;
}

function eraText({ eras }: Module): string[] {
  if (eras.length === 0) return [];
  return [
    'Each era foretold by a fit that leaves it out: Brier score, 0 best',
    ...textTable(
      ['era', 'decisions', 'prior', 'left out'],
      eras.map(({ era, decisions, prior, leftOut }) => [
        era,
        String(decisions),
        prior.toFixed(2),
        leftOut.toFixed(2),
      ]),
    ),
  ];
}

const short = (value: number): string => value.toFixed(Math.abs(value) < 0.1 ? 3 : 2);
const span = (low: number, high: number): string => `${short(low)}-${short(high)}`;
