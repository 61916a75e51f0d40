import type { Place } from './draft.ts';
import type { Finding } from './problems.ts';

/** 20 MB of plain Latin text; counted in characters here, in bytes where files are opened. */
export const MAX_FILE_CHARACTERS = 20_000_000;

/** Control characters, half characters, the replacement character, non-characters, and carriage returns that end no line. */
const ODD = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFD-\uFFFF]|\r(?!\n)/u;

/** The first character that shows that this is no UTF-8 text, or undefined where all is well. */
export function characterFinding(text: string, file: string): Finding | undefined {
  const at = text.search(ODD);
  if (at === -1) return undefined;
  return { where: () => placeOf(text, file, at), what: () => oddWords(text, at) };
}

function oddWords(text: string, at: number): string {
  const odd = text[at];
  if (odd === '\uFFFD') return 'these bytes are not UTF-8 text: save the file as UTF-8';
  if (odd === '\r')
    return 'a carriage return without a line feed: save the file with ordinary line ends (LF)';
  if (odd === '\0') return 'a NUL byte: this is not a text file, or it was saved as UTF-16; save it as UTF-8';
  const code = text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
  return `a character that no text needs (U+${code}): delete it`;
}

function placeOf(text: string, file: string, at: number): Place {
  let line = 1;
  let start = 0;
  for (let next = text.indexOf('\n'); next !== -1 && next < at; next = text.indexOf('\n', next + 1)) {
    line += 1;
    start = next + 1;
  }
  return { file, line, column: at - start + 1 };
}
