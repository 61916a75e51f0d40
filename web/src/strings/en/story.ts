export const story = {
  histories: (runs: string) => `${runs} histories a month`,
  ribbon: 'Who would lead at the end of 1929, month by month as the record unfolds',
  counted: (runs: string) =>
    `Computed: ${runs} histories follow the record to each month and run on to the end; counted is with whom they end.`,
  onTicks: 'rings and ticks: on record',
  sentence: (from: string, name: string, chance: string, noOne: string) =>
    name === ''
      ? `Of 100 histories that start from the documented situation of ${from}, ${noOne} end with no one in control.`
      : `Of 100 histories that start from the documented situation of ${from}, ${chance} end with ${name} in control, ${noOne} with no one.`,
  about: (count: string) => `about ${count}`,
  doubts: (name: string, doubts: readonly string[]) => `For ${name}: ${doubts.join('; ')}.`,
  readings: (range: string) => `other readings ${range}`,
  few: (carry: string, all: string) =>
    `What happened up to here was improbable in most histories: about ${carry} of ${all} carry this month, so read it with care.`,
  said: (month: string, chances: readonly { name: string; chance: string }[]) =>
    `in ${month}, of 100 histories: ${chances.map(({ name, chance }) => `${name} ${chance}`).join(', ')}`,
  summary: (said: string) => `As it stands ${said}. The table has every month.`,
  provenance: (reading: string, seed: string, runs: string, hash: string) =>
    `reading ${reading}, seed ${seed}, ${runs} histories a month, scenario ${hash.slice(0, 12)}`,
  month: 'Month',
  valueText: (month: string, chances: string) => `${month}: ${chances} in 100`,
  back: 'Back',
  play: 'Play',
  pause: 'Pause',
  next: (title: string | undefined) => (title === undefined ? 'Next' : `Next: ${title}`),
  stage: (at: number, all: number) => `Stage ${at} of ${all}`,
  doubt: 'Where sources differ:',
  sources: (count: number) => `Sources: ${count} claims, with page`,
  heldWhat: 'Who held what',
  vacant: 'not known, or vacant',
  bodies: 'Bodies',
  whoSat: 'Who sat where',
  chamber: (name: string, date: string, voting: number, candidates: number) =>
    `${name}, ${date}: ${voting} seats${candidates > 0 ? `, ${candidates} candidates` : ''}`,
  chamberSummary: (names: readonly string[]) =>
    names.length === 0 ? 'No name is established.' : `Members by name: ${names.join(', ')}.`,
  noChamber: 'Who sat in these bodies on that day is not in the record of this polity.',
  candidates: 'candidates, without a vote',
  voting: 'member',
  candidate: 'candidate',
  absent: 'absent: ill',
  unnamed: 'name not established',
  onRecord: 'as documented; claims and sources stand on the page Evidence',
  columns: {
    from: 'from',
    dice: 'dice',
    readings: 'readings',
    person: 'person',
    seat: 'seat',
    state: 'state',
    side: 'side',
  },
  verify: 'Verify here',
  verifyText: (runs: string, date: string) =>
    `The ribbon is shipped with the app. Your browser can compute the ${runs} histories from ${date} again: with the same luck it must find the same rows.`,
  verifyButton: 'Compute this month here',
  same: 'The same rows, to the last bit, from',
  other: 'Not the rows that were shipped, from',
  otherStale: 'Not the rows that were shipped, as those come from an older state of the data; from',
  shippedHash: 'shipped',
  ownHash: 'here',
};
