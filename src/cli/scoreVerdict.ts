import type { ScoreReport } from './scoreShape.ts';

type Part = ScoreReport['outcomes'][number];
type Years = Pick<ScoreReport, 'yearsAgainstStart' | 'yearsAgainstYearBefore'>;

/** Fewer histories than this leave chances rough. */
const ROUGH = 128;

/** In sentences: which rules the model beats in its main reading, which beat it, and what cannot be told. */
export function scoreVerdict(outcomes: readonly Part[], years: Years, runs: number): string[] {
  const parts = outcomes.filter(({ reading }) => reading === outcomes[0]?.reading);
  const [all] = parts;
  if (all === undefined) return ['No eligible decision has a chance in this model: nothing is scored.'];
  const wins = all.baselines.every(({ verdict }) => verdict === 'model better');
  return [
    wins
      ? 'The model predicts documented decisions better than every simple rule.'
      : 'The model does not win: it does not predict documented decisions better than every simple rule.',
    ...parts.map(partSentence),
    ...yearSentence(years),
    ...(runs < ROUGH ? [`Fewer than ${ROUGH} histories: chances are rough.`] : []),
  ];
}

function partSentence({ part, forecasts, episodes, baselines }: Part): string {
  const rules = (verdict: string): string =>
    baselines
      .filter((rule) => rule.verdict === verdict)
      .map(({ id }) => id)
      .join(', ') || 'no rule';
  const which = part === 'all eligible' ? 'Of all eligible decisions' : `Of those ${wordsOf(part)}`;
  return `${which} (${forecasts} in ${episodes} episodes): beats ${rules('model better')}; is beaten by ${rules('rule better')}; cannot be told from ${rules('undecided')}.`;
}

const wordsOf = (part: string): string =>
  part === 'mover on record' ? 'whose mover is an actor on record' : part;

function yearSentence({ yearsAgainstStart, yearsAgainstYearBefore }: Years): string[] {
  if (yearsAgainstStart === null || yearsAgainstYearBefore === null) return [];
  const than = ({ low, high }: { low: number; high: number }): string =>
    high < 0 ? 'better than' : low > 0 ? 'worse than' : 'not to be told from';
  return [
    `Who sits in the inner body at each year's end: ${than(yearsAgainstStart)} "who sat at the start stays", ${than(yearsAgainstYearBefore)} "who sat a year before stays", which knows more than the model.`,
  ];
}
