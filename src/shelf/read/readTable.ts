import { readDeu3 } from '../deu/readDeu3.ts';
import { type Format, formatOf } from './format.ts';
import { delimiterOf } from './grid.ts';
import { tooLargeToRead } from './limits.ts';
import { readDelimited, type Scale } from './readDelimited.ts';
import { type Reading, refuse } from './reading.ts';
import { readKtabCsv } from './readKtabCsv.ts';
import { readKtabXml } from './readKtabXml.ts';
import { readYaml } from './readYaml.ts';

/** How a file is to be read; what is left out is told by its name and content. */
export interface ReadOptions {
  /** name of the file, for its extension */
  readonly fileName: string;
  readonly format?: Format | undefined;
  /** ends of the scale of a table that does not say them */
  readonly scale?: Scale | undefined;
}

/**
 * Reads the situations in a file. Never throws: whatever is wrong with the file is told, all at once, with row and column
 * and what would be right.
 */
export function readTable(text: string, { fileName, format, scale }: ReadOptions): Reading {
  const tooLarge = tooLargeToRead(text.length);
  if (tooLarge !== undefined) return refuse([{ row: 1, column: 1, message: tooLarge }]);
  const odd = Math.max(text.indexOf('\0'), text.indexOf('\uFFFD'));
  if (odd >= 0) {
    const before = text.slice(0, odd).split('\n');
    const message = 'a character here is no text: save the file as UTF-8';
    return refuse([{ row: before.length, column: before[before.length - 1]!.length + 1, message }]);
  }
  const content = text.startsWith('\uFEFF') ? text.slice(1) : text;
  return READERS[format ?? formatOf(fileName, content)](content, scale);
}

const READERS: Readonly<Record<Format, (text: string, scale?: Scale) => Reading>> = {
  csv: (text, scale) => readDelimited(text, delimiterOf(text), scale),
  tsv: (text, scale) => readDelimited(text, '\t', scale),
  'ktab-csv': readKtabCsv,
  'ktab-xml': readKtabXml,
  yaml: readYaml,
  deu3: readDeu3,
};
