export const figure = {
  table: 'Table',
  picture: 'Picture',
  svg: 'SVG',
  png: 'PNG',
  csv: 'CSV',
  cite: 'Cite this',
  citeText: 'Copy this line into your text:',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'The browser refused; select the text and copy it by hand.',
  computed: 'computed',
  documented: 'documented',
  tools: (title: string) => `Tools of the figure: ${title}`,
  tableOf: (title: string) => `Table: ${title}`,
};

export const notes = {
  title: 'Notes',
  open: (n: number) => `Note ${n}`,
  documented: 'documented',
  inferred: 'inferred',
  assumed: 'assumed',
  against: 'Against it',
  noPage: 'page not re-opened',
  computed: {
    restsOn: (all: number, documented: number, inferred: number, assumed: number) =>
      `It rests on ${all} numbers of the mechanisms: ${documented} documented, ${inferred} inferred, ${assumed} assumed, and on stances, ties and dates of the record.`,
    parameters: 'Each number with its range, and its source and page or why it is assumed',
    readings: 'What each reading sets otherwise',
  },
  certainty: (level: string) => `certainty ${level}`,
};
