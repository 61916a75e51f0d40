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
  certainty: (level: string) => `certainty ${level}`,
};
