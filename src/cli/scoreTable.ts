import type { Comparison } from './scoreShape.ts';
import { textTable } from './textTable.ts';

/** Scores of the model, or of what has another `name`, and of the rules on the same forecasts. */
export function comparisonTable({ brier, log, baselines }: Comparison, digits = 2, name = 'model'): string[] {
  return textTable(
    ['', 'Brier', 'log', `${name} minus rule`, 'interval', ' verdict'],
    [
      [`  ${name}`, fixed(brier.mean, digits), fixed(log.mean, digits), '', range(brier, digits), ''],
      ...baselines.map((rule) => [
        `  ${rule.id}`,
        fixed(rule.brier.mean, digits),
        fixed(rule.log.mean, digits),
        signed(rule.brierDifference.mean, digits),
        range(rule.brierDifference, digits),
        rule.verdict,
      ]),
    ],
  );
}

export const fixed = (value: number, digits = 2): string => value.toFixed(digits);
export const signed = (value: number, digits = 2): string =>
  `${value < 0 ? '-' : '+'}${Math.abs(value).toFixed(digits)}`;
export const range = ({ low, high }: { low: number; high: number }, digits = 2): string =>
  `${low.toFixed(digits)} to ${high.toFixed(digits)}`;
