import { perHundred } from './perHundred.ts';
import { grouped } from './runText.ts';
import type { ScoreReport } from './scoreShape.ts';
import { comparisonTable } from './scoreTable.ts';
import { wrap } from './traceText.ts';

/** What the terminal shows of scores with parameters fitted without the era that is scored. */
export function withoutEraText({ withoutEra, decisions }: ScoreReport): string[] {
  if (withoutEra === null) return [];
  const { draws, eras, outcomes } = withoutEra;
  return [
    ...wrap(
      `Each era with parameters fitted to all the others (${grouped(draws)} draws), beside the model as it is ("plain"). What the others inform:`,
    ),
    ...eras.flatMap(({ era, decisions: count, effectiveDraws, informed }) =>
      wrap(
        `${era} (${count} decisions): ${
          informed.length === 0
            ? 'nothing, so it keeps the prior'
            : informed.map(({ number, mean }) => `${number} ${mean.toFixed(2)}`).join(', ')
        }; draws worth ${Math.round(effectiveDraws)}`,
        '  ',
      ),
    ),
    ...outcomes.flatMap((part) => [
      `  ${part.part}: ${part.forecasts} in ${part.episodes} episodes`,
      ...comparisonTable(part, 2, 'left out'),
    ]),
    ...wrap(`Chance in 100 of carrying, where it moves by five or more: ${movedMost(decisions)}.`),
    '',
  ];
}

/** Decisions whose chance the fits move most, most moved first. */
function movedMost(decisions: ScoreReport['decisions']): string {
  const moved = decisions
    .flatMap(({ decision, eligible, probability, withoutEra }) =>
      eligible && probability !== null && withoutEra !== null
        ? [{ decision, from: probability, to: withoutEra, by: Math.abs(withoutEra - probability) }]
        : [],
    )
    .filter(({ by }) => by >= 0.05)
    .sort((a, b) => b.by - a.by || (a.decision < b.decision ? -1 : 1));
  if (moved.length === 0) return 'none';
  return moved
    .map(({ decision, from, to }) => `${decision} ${perHundred(from)} to ${perHundred(to)}`)
    .join(', ');
}
