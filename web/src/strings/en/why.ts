export const why = {
  title: (name: string) => `Why ${name}?`,
  histories: (worlds: string, runs: string) => `${worlds} worlds of ${runs} histories each, on the same luck`,
  chance: (hundred: string, doubts: string) => `${hundred} (${doubts})`,
  sentence: (name: string, actual: string, neutral: string) =>
    `In this model ${name} leads at the end in ${actual} of 100 histories; with all these causes neutral, in ${neutral}. The parts of the difference:`,
  figure: 'What each cause contributes, in histories of 100',
  zero: 'nothing',
  key: 'Dot and thick line: its part and dice (95 %, over luck and parameters). Ring: what is lost when this cause alone is neutral. Thin line: lowest to highest over readings. Causes that share a letter cannot be told apart; left of zero: works against this outcome.',
  columns: [
    'cause',
    'letters',
    'part',
    'dice',
    'readings',
    'lost without it alone',
    'gained by it alone',
    'verdict',
  ],
  summary: (rows: readonly string[]) => `Greatest first: ${rows.join('; ')}.`,
  row: (name: string, part: string, letters: string, verdict: string) =>
    `${name} ${part}, letter ${letters}, ${verdict}`,
  neutral: 'The neutral worlds',
  neutralText: 'Each cause is held against a world in which it is not at work:',
  restsOn: (count: number) => `Rests on ${count} ${count === 1 ? 'number' : 'numbers'}`,
  numberRange: (low: string, high: string, kind: string) => `${low}-${high}, ${kind}`,
  pair: (first: string, second: string, size: string, sure: boolean, needs: boolean) =>
    `Strongest pair: ${first} and ${second} (${size}): ${sure ? (needs ? 'they need each other' : 'one does what the other does') : 'whether they need or replace each other cannot be told'}.`,
  sort: 'Sort them first',
  sortLead: 'Before you see the answer: is each a cause, a catalyst that only hastened it, or irrelevant?',
  sorts: { cause: 'cause', catalyst: 'catalyst', irrelevant: 'irrelevant' },
  reveal: 'Show the answer of the model',
  own: 'Sorted as',
  model: 'Model',
  print: 'Print',
  again: 'Compute here',
  againText: (worlds: string, runs: string) =>
    `The figure is shipped with the app. Your browser can weigh the causes anew: ${worlds} worlds of ${runs} histories.`,
  tooFew: (more: string) => `Too few histories to draw: needs about ${more} more in each world.`,
  more: (runs: string) => `Run ${runs} in each world`,
  here: 'Computed here: what each cause contributes, in histories of 100',
  provenance: (reading: string, seed: number, runs: number, worlds: number) =>
    `reading ${reading}, seed ${seed}, ${worlds} worlds of ${runs} histories`,
  notShipped: 'For this reading the worlds were run with fewer histories.',
  question:
    'Which causes carried it? Sort each: a cause, a catalyst that only hastened it, or irrelevant? Give the source that decides.',
  sheet: {
    source: (letter: string) => `Source ${letter}`,
    lines: 'What do the sources agree on, and where do they part?',
    cause: 'What may have carried it',
    because: 'because (source)',
  },
};
