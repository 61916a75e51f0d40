import { extractText, getDocumentProxy } from 'unpdf';
import { LIMITS } from './limits.ts';
import { Refusal } from './refusal.ts';

/** The words of a PDF, a form feed between pages. Scripts in it are never run. */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  if (!new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-'))
    throw new Refusal('is not what its name says: it is no PDF');
  const document = await getDocumentProxy(bytes, {
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    stopAtErrors: false,
  });
  if (document.numPages > LIMITS.pages)
    throw new Refusal(`has ${document.numPages} pages: at most ${LIMITS.pages} are read`);
  const { text } = await extractText(document, { mergePages: false });
  if (text.every((page) => page.trim() === ''))
    throw new Refusal('holds no text, only pictures of pages: run it through text recognition (OCR) first');
  return text.map((page) => page.trim()).join('\n\f\n');
}
