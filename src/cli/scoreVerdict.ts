import type { ScoreReport } from './scoreShape.ts';

type Part = ScoreReport['outcomes'][number];

/** In sentences: which rules the model beats in its main reading, which beat it, and what cannot be told. */
export function scoreVerdict(outcomes: readonly Part[], runs: number): string[] {
  const main = outcomes[0]?.reading;
  const parts = outcomes.filter(({ reading }) => reading === main);
  if (parts.length === 0) return ['No eligible decision has a chance in this model: nothing is scored.'];
  const sentences = parts.toReversed().map(({ part, forecasts, episodes, baselines }) => {
    const by = (verdict: string): string =>
      baselines
        .filter((rule) => rule.verdict === verdict)
        .map(({ id }) => id)
        .join(', ') || 'no rule';
    return `On ${part === 'all eligible' ? 'all eligible decisions' : `${part} ones`} (${forecasts} in ${episodes} episodes) the model beats ${by('model better')}, is beaten by ${by('rule better')}, and cannot be told from ${by('undecided')}.`;
  });
  const wins = parts
    .find(({ part }) => part === 'all eligible')
    ?.baselines.every(({ verdict }) => verdict === 'model better');
  return [
    wins === true
      ? 'The model predicts documented decisions better than every simple rule.'
      : 'The model does not win: it is not shown to predict documented decisions better than every simple rule.',
    ...sentences,
    ...(runs < 128 ? ['Fewer than 128 histories: chances are rough.'] : []),
  ];
}
