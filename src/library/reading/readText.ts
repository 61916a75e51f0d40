import { decode } from './decode.ts';
import { htmlText } from './html.ts';
import { LIMITS } from './limits.ts';
import { Refusal } from './refusal.ts';

export const FORMATS = ['txt', 'pdf', 'html', 'epub', 'docx'] as const;
export type TextFormat = (typeof FORMATS)[number];

const ENDINGS: Readonly<Record<string, TextFormat>> = {
  txt: 'txt',
  text: 'txt',
  md: 'txt',
  pdf: 'pdf',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  epub: 'epub',
  docx: 'docx',
};

/** The format that a file has by the end of its name. */
export function formatOf(path: string): TextFormat {
  const ending = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  const format = ENDINGS[ending];
  if (format === undefined) throw new Refusal(`ends in no known format: ${Object.keys(ENDINGS).join(', ')}`);
  return format;
}

/** The words in the bytes of a file. Throws Refusal where they cannot be had. */
export async function textOf(bytes: Uint8Array, format: TextFormat, encoding?: string): Promise<string> {
  const text = await read(bytes, format, encoding);
  if (text.length > LIMITS.characters)
    throw new Refusal(`holds more than ${LIMITS.characters} characters: refused`);
  if (text.trim() === '') throw new Refusal('holds no text');
  return text.normalize('NFC');
}

/** The libraries for packed formats are loaded only when needed: they take half a second. */
async function read(bytes: Uint8Array, format: TextFormat, encoding: string | undefined): Promise<string> {
  switch (format) {
    case 'txt':
      return decode(bytes, encoding);
    case 'html':
      return htmlText(decode(bytes, encoding));
    case 'pdf':
      return (await import('./pdf.ts')).pdfText(bytes);
    case 'epub':
      return (await import('./packed.ts')).epubText(bytes);
    case 'docx':
      return (await import('./packed.ts')).docxText(bytes);
  }
}
