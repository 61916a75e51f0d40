import { webPageText } from './webPageText.ts';

/** Beyond this a browser would take too long. */
export const MOST_BYTES = 20_000_000;

/** Why a file was not read. */
export type FileFault = 'tooLarge' | 'wrongKind' | 'empty';

/** The words of a file that the reader chose; read here, sent nowhere. */
export async function fileText(file: File): Promise<{ text: string } | { fault: FileFault }> {
  if (file.size > MOST_BYTES) return { fault: 'tooLarge' };
  if (!/\.(txt|text|md|html?|xhtml)$/i.test(file.name)) return { fault: 'wrongKind' };
  const raw = decoded(await file.arrayBuffer());
  const text = (/html?$/i.test(file.name) ? webPageText(raw) : raw).normalize('NFC');
  return text.trim() === '' ? { fault: 'empty' } : { text };
}

/** UTF-8 where that is what it is, else the old Western encoding that most other files have. */
function decoded(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
