import Papa from 'papaparse';

/** Rows as CSV, each with a line end; cells with commas, quotes or line ends in quotes. */
export const csvText = (rows: readonly (readonly (string | number)[])[]): string =>
  `${Papa.unparse(rows, { newline: '\n' })}\n`;
