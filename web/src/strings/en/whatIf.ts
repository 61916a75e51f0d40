export const run = {
  label: 'Histories computed',
  progress: (done: string, all: string) => `${done} of ${all}, not final`,
  took: (done: string, seconds: string) => `${done} histories in ${seconds} s`,
  failed: (why: string) =>
    `This browser could not compute it (${why}). What is shown, if anything, was computed before.`,
  cancel: 'Cancel',
  canceledEarly: 'Canceled before the first histories were done.',
  canceled: 'Canceled: not all histories were run, so this is not final.',
};

export const whatIf = {
  title: 'What if?',
  lead: 'The record is followed to the day of the change; from there each history runs twice with the same luck, without the change and with it.',
  histories: (runs: string) => `${runs} pairs of histories, and fewer for each other reading`,
  mark: { restrained: 'Restrained', exuberant: 'Exuberant' },
  rule: {
    restrained: 'a claim with a page shows that the option was open, and three things change at most',
    exuberant: 'no such claim was found, or more has to be changed',
  },
  counted: (claims: number, changes: number) =>
    `${claims} ${claims === 1 ? 'claim' : 'claims'} with a page, ${changes} ${changes === 1 ? 'change' : 'changes'}`,
  instead: 'What happened:',
  proposedBy: 'For it:',
  opposedBy: 'Against it:',
  caveat: 'Put crudely:',
  choose: (count: number) => `Choose among ${count} questions, three at most`,
  run: (runs: string) => `Run ${runs} pairs`,
  sentence: (date: string, chance: string, doubts: string) =>
    `In ${chance} of 100 pairs of histories that fork on ${date}, someone else leads at the end (${doubts}).`,
  differences: 'How the chances differ, in histories of 100',
  key: 'Dot and thick line: the difference, and dice (95 %). Thin line: lowest to highest over the readings.',
  shipped: (date: string | undefined, version: string) =>
    `Shipped with the app${date === undefined ? '' : `, computed on ${date}`} by version ${version}; run it to see both worlds in time and pair by pair. Printed by`,
  notShipped:
    'For several changes at once, and under another reading, nothing was computed before: run it here.',
  nothingSure: 'No detectable change: dice alone could have made every one of these differences.',
  unsure: 'Pale numbers: no detectable change, as dice alone could have made them.',
  zero: 'no difference',
  noChange: 'no detectable change',
  columns: ['leads at the end', 'without', 'with', 'difference', 'dice', 'readings'],
  worlds: (fork: string) => `Who leads for good, and since when; the worlds part on ${fork}`,
  worldsSummary:
    'Two rows on one axis of time that begin alike: without the change and with it. The table has every quarter.',
  by: 'by',
  without: 'without the change',
  with: 'with the change',
  pairs: (count: number) => `${count} pairs, one by one`,
  before: 'Pair before',
  next: 'Next pair',
  pair: (at: number, all: number) => `Pair ${at} of ${all}`,
  partings: (half: string | undefined, never: number, all: number) =>
    `${half === undefined ? 'Fewer than half of them ever part' : `Half of them have parted by ${half}`}; ${never} of ${all} never do.`,
  part: (date: string) => `The two part on ${date}.`,
  neverPart: 'The two never part.',
  ends: (without: string, reformed: string) =>
    `At the end without the change: ${without}; with it: ${reformed}.`,
  simulated: 'simulated',
  speculative: 'More than two years after the change, what differs is speculation.',
  hash: 'Rows of both worlds, sha256',
  share: 'Copy link and sentence',
  provenance: (reading: string, seed: number, pairs: number, hash: string) =>
    `reading ${reading}, seed ${seed}, ${pairs} pairs of histories, rows ${hash.slice(0, 12)}`,
  whole: {
    title: 'And with nothing changed?',
    lead: (runs: string) =>
      `The scenario itself, from its documented start on: your browser can run ${runs} histories of it, and find the very rows that the command line finds. The page stays usable meanwhile.`,
    size: 'Histories',
    run: (runs: string) => `Run ${runs} histories here`,
    figure: (date: string) => `Who leads on ${date}, in histories of 100`,
    sentence: (
      runs: string,
      from: string,
      chance: string,
      name: string,
      doubts: string,
      noOne: string,
      noOneDoubts: string,
    ) =>
      `Of 100 histories that start from the documented situation of ${from}, ${chance} end with ${name} in control (${doubts}), ${noOne} with no one (${noOneDoubts}); ${runs} were run.`,
    key: 'Dot and thick line: of 100 histories, and dice (95 %). Thin line: lowest to highest over the readings, as they were run before with 500 histories each. "Leads" means: could no longer be removed.',
    zero: 'never',
    columns: ['leads at the end', 'of 100', 'dice', 'readings', 'parameters'],
    shipped: (date: string | undefined, version: string) =>
      `Shipped with the app${date === undefined ? '' : `, computed on ${date}`} by version ${version}. Printed by`,
    notShipped:
      'Under this reading nothing but its range was computed before; run it, or go back to the standard reading.',
    same: 'The same rows on the command line:',
    hash: 'Rows, sha256',
    provenance: (reading: string, seed: number, runs: number, hash: string) =>
      `reading ${reading}, seed ${seed}, ${runs} histories, rows ${hash.slice(0, 12)}`,
  },
};
