import { looksLikeKtabCsv } from './readKtabCsv.ts';

/** Formats of files, as `--format` takes them. */
export const FORMATS = ['csv', 'tsv', 'ktab-csv', 'ktab-xml', 'yaml', 'deu3'] as const;
export type Format = (typeof FORMATS)[number];

const BY_EXTENSION: Readonly<Record<string, Format>> = {
  csv: 'csv',
  tsv: 'tsv',
  tab: 'tsv',
  xml: 'ktab-xml',
  yaml: 'yaml',
  yml: 'yaml',
  json: 'yaml',
};

/**
 * The format of a file by what it holds and, where that does not tell, by its extension. XML and the special tables are told
 * by their first characters, whatever the file is called.
 */
export function formatOf(fileName: string, text: string): Format {
  if (/^\s*</.test(text)) return 'ktab-xml';
  if (text.startsWith('prnrnmc\t')) return 'deu3';
  const extension = /\.([a-z0-9]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';
  const format = Object.hasOwn(BY_EXTENSION, extension) ? BY_EXTENSION[extension] : undefined;
  const first = text.trimStart().split('\n', 1)[0]!;
  const guessed =
    format ?? (/^[\w-]+:(?:\s|$)|^[{#]/.test(first) ? 'yaml' : first.includes('\t') ? 'tsv' : 'csv');
  return guessed === 'csv' && looksLikeKtabCsv(text) ? 'ktab-csv' : guessed;
}
