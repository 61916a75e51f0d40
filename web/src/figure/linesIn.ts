/** Width of a letter of a drawing's type on average, in pixels; of a line about as long as a label. */
export const LETTER = 6.4;

/** A text broken between words into lines that fit a width; a word that is longer stands alone. */
export function linesIn(text: string, width: number): string[] {
  const most = Math.floor(width / LETTER);
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > most) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
