export const scorecard = {
  title: 'Scorecard: where the model fails',
  lead: 'Before anything else: how well does it predict what is on record? Which decisions count was coded before any run and is frozen in a file, whose hash stands below. What it gets wrong comes first.',
  histories: (count: number) => `Reading: standard, ${count} histories for each decision`,
  verdict: 'The verdict',
  misses: 'The worst misses',
  missLine: (hundred: string, doubts: readonly string[]) =>
    `${hundred} in 100 for what was decided; ${doubts.join('; ')}`,
  allMisses: 'All decisions, worst first',
  rules: 'Against simple rules',
  rulesSummary: (part: string, count: number) =>
    `Difference of the Brier score between the model and each simple rule, ${part}, ${count} forecasts. Right of zero the rule is better, left of it the model. Intervals of 95 % from resampling whole episodes.`,
  part: 'Which decisions',
  rule: 'Rule',
  difference: 'Model minus rule',
  low: 'low',
  high: 'high',
  said: 'Verdict',
  own: (mean: string, low: string, high: string) =>
    `Brier score of the model: ${mean} (${low}-${high}); 0 is best, a coin has 0.25.`,
  modelBetter: 'the model is better',
  ruleBetter: 'the rule is better',
  calibration: 'When it said so many in 100, how many carried?',
  calibrationSummary:
    'Decisions in five bins by the chance of carrying that the model gave; in each the share that did carry, with its 95 % interval. On the diagonal, saying and happening agree.',
  predicted: 'Said, in 100',
  observed: 'Carried, in 100',
  decisions: 'Decisions',
  years: 'Who sits in the inner body at the end of each year',
  yearsSummary:
    'Full members on record at the end of each year, and in how many of 100 histories that run free from the documented date each of them sits there. One number each: their dice and readings are not computed.',
  year: 'End of',
  member: 'Member on record',
  chance: 'Histories in 100',
  notActor: 'no actor of the scenario',
  yearsAgainst: (name: string, mean: string, low: string, high: string) =>
    `Brier score of the model minus that of "${name}": ${mean} (${low} to ${high}).`,
  startStays: 'who sat at the start stays',
  yearBefore: 'who sat a year before stays, which knows more than the model',
  leftOut: 'Not scored',
  frozen: 'What was scored',
  file: (file: string, hash: string) => `Coded in ${file}, SHA-256 ${hash}.`,
  repeat: 'To repeat it:',
};
