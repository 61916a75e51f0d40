export const paper = {
  print: 'Print a worksheet',
  head: (stage: number, all: number, date: string) => `Worksheet, stage ${stage} of ${all}: ${date}`,
  question: (title: string, day: string) =>
    `${title} Judge it from ${day}, with the ribbon and the sources. Which source do you trust least, and why?`,
  after:
    'What became of those named here? Say it plainly, with the source that tells it. Which source do you trust least, and why?',
  guess: 'Give 100 tokens before you turn the page:',
  ribbon: (month: string) =>
    `Of 100 histories, how many end with each in control (computed; the bar at the right is ${month})`,
  sources: 'Sources, in our words',
  source: (letter: string) => `Source ${letter}`,
  lines: 'Your answer',
  sorting: 'Sort: a cause, a catalyst that only hastened it, or irrelevant?',
  cause: 'what was at work',
  answers: (title: string, date: string) => `For the teacher: ${title}, ${date}`,
  said: 'What the model says',
  nothing: (horizon: string) =>
    `Nothing: it ends on ${horizon}. What came after is told from the record alone, with names, dates and sources.`,
  table: {
    who: 'who leads at the end',
    chance: 'of 100 histories',
    dice: 'dice (95 %)',
    readings: 'other readings',
  },
  differ: 'Where sources differ',
  agree: 'No difference between sources is on record for this stage.',
  cards: 'About the sources',
  sameAs: (letter: string) => `The same source as ${letter}.`,
  origin: 'Origin',
  purpose: 'Purpose',
  value: 'Value',
  limitation: 'Limitation',
  weighed: 'How the model sorts',
  columns: {
    cause: 'what was at work',
    part: 'part, of 100',
    dice: 'dice',
    verdict: 'verdict',
    letters: 'letter',
  },
  letters:
    'Causes that share a letter cannot be told apart; below zero: works against this outcome. A verdict holds in this model and reading, no further.',
  ask: (question: string) => `To ask next: ${question}`,
  footer: (version: string, reading: string, scenario: string, rows: string) =>
    `Plenum ${version}, reading ${reading}, scenario ${scenario}, rows ${rows}. This is an argument, not an oracle.`,
};
