import type { PageId } from '../../app/pages.ts';

export const app = {
  name: 'Plenum',
  skip: 'Skip to the page',
  pages: 'Pages',
  lookUp: 'Look up',
  tools: 'Tools',
  search: 'Search',
  help: 'Help and keys',
  close: 'Close',
  loading: 'Loading',
  months: [
    ...['January', 'February', 'March', 'April', 'May', 'June'],
    ...['July', 'August', 'September', 'October', 'November', 'December'],
  ],
  noOne: 'no one',
  others: 'others',
  nowhere: 'There is no such page',
  nowhereText: 'The bar above lists all pages. If a link led here, it was cut short.',
  broken: 'This page broke',
  brokenText: 'The other pages still work. To report it, send the address of this page and these words:',
  dice: (range: string) => `dice ${range}`,
  readings: (range: string) => `readings ${range}`,
  argument: 'This is an argument, not an oracle.',
  printed: (reading: string, scenario: string) => `Reading ${reading}, scenario ${scenario}.`,
  stale: 'Computed from an older state of the data:',
  notLoaded: 'The data of this page could not be loaded. Reload it, or run plenum open anew.',
  assumption: {
    label: 'What this page rests on',
    reading: 'Reading',
    readingHelp:
      'A reading is a school of historians, written down as beliefs, switches and ranges of numbers.',
    standard: 'standard',
    parameters: 'parameters',
    parametersValue: 'drawn from their ranges',
    model: 'model',
    change: 'change',
  },
};

export const pages: Readonly<Record<PageId, string>> = {
  story: 'Story',
  whatIf: 'What if',
  why: 'Why',
  evidence: 'Evidence',
  decisions: 'Decisions',
  people: 'People and bodies',
  scorecard: 'Scorecard',
  lab: 'Lab',
  method: 'Method',
};

export const search = {
  title: 'Search',
  label: 'A stage, a question, a page',
  page: 'page',
  nothing: 'Nothing has all these words.',
};

export const oldLink = {
  label: 'About this link',
  state: (version: string, data: string) => (data === '' ? version : `${version} (data ${data})`),
  text: (then: string, now: string) =>
    `This link was made with ${then}. What you see is made with ${now}, and its numbers may differ.`,
  recompute: (version: string) => `Go on with ${version}`,
  asThen: 'Open as then?',
  how: (then: string) =>
    `This app carries its own version and data alone. To see the page as then, get ${then} from the project's releases or history, run "plenum open" there, and put this behind its address:`,
  copy: 'Copy what follows the address',
};

export const help = {
  title: 'How to read this',
  frequencies:
    'Chances are frequencies: the model runs a history many times from the same documented situation, and counts how often each person leads at the end. "Leads" means: could no longer be removed.',
  doubts:
    'Two doubts stand apart. Dice: only so many histories were run. Readings: historians disagree, and each way to read the sources is run on its own. The wider one comes first.',
  footnotes:
    'A small number opens a note: 1 is documented, 1i inferred from sources, 1* assumed, with its range. A note ends at a source and page, or says that none was found.',
  keys: [
    { key: 'Space', does: 'play or pause' },
    { key: 'Left, Right', does: 'a month back or on' },
    { key: 'Shift + Left, Right', does: 'an event back or on' },
    { key: 'Home, End', does: 'first or last month' },
    { key: '/', does: 'search' },
    { key: 't', does: 'table behind the figure' },
    { key: 'f', does: 'next footnote' },
    { key: 'c', does: 'cite the figure' },
    { key: '?', does: 'this help' },
    { key: 'Esc', does: 'close' },
    { key: 'Page up, Page down', does: 'a stage back or on, at the projector' },
  ],
  counts:
    'Counts are whole. Where a doubt is wider than 10 in 100, they are said to the nearest five; tables keep them as computed.',
  singleKeys: 'Single keys act',
  projector: 'Projector: larger type, controls away',
  leaveProjector: 'Leave the projector view',
  theme: 'Light or dark',
  themes: { system: 'as the system', light: 'light', dark: 'dark' },
};
