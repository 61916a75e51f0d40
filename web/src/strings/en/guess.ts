export const guess = {
  start: 'Guess first',
  stop: 'Stop guessing',
  title: 'Your guess',
  hidden: 'later months: guess first',
  hiddenSummary: 'The chances are hidden until you have guessed.',
  lead: (from: string, horizon: string) =>
    `From what is documented up to ${from}: who leads on ${horizon}? Give 100 tokens; the surer you are of somebody, the more.`,
  tokens: (name: string) => `Tokens for ${name}`,
  left: (left: number) =>
    left === 0
      ? 'All 100 are given.'
      : left > 0
        ? `${left} of 100 left to give.`
        : `${-left} too many: take some back.`,
  show: 'Show what the model has',
  fewer: (name: string) => `Five fewer for ${name}`,
  more: (name: string) => `Five more for ${name}`,
  caption: 'Your tokens beside the chances of the model, in 100 histories',
  columns: { who: 'who', yours: 'you', model: 'model', dice: 'dice', readings: 'other readings' },
  amongOthers: 'in others',
  score: (yours: string, least: string, even: string) =>
    `Brier score, averaged over the histories of the model (0 is best, 2 the worst): yours ${yours}; ${least} is the least that can be had here, by giving just the model's chances; ${even} has who gives every row the same.`,
  scoreMeans:
    'The score is held against the model, not against what happened: one course of events cannot tell a good guess from a lucky one. Where you differ, ask which source speaks for you.',
  next: 'Later months stay hidden: go on to the next stage and guess again.',
};

export const onePerson = {
  label: 'Show',
  all: 'everybody',
  figure: (name: string) =>
    name === ''
      ? 'How often no one would lead at the end, month by month as the record unfolds'
      : `How often ${name} would lead at the end, month by month as the record unfolds`,
  key: 'Thick line: of 100 histories. Dashed: dice (95 %). Shade: lowest to highest of the other readings.',
  dots: (name: string, said: string) => `${name}: ${said} of 100 histories, as 20 dots of five each`,
};
