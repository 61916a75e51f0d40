import { linesOf } from './division.ts';
import { plainText } from './plainText.ts';
import { type PreparedText, placeAt } from './prepared.ts';

/** A piece of a text, as search gives it. */
export interface Passage {
  readonly id: string;
  readonly source: string;
  readonly place: string;
  readonly start: number;
  readonly end: number;
  /** its words, reduced as in `plainText` */
  readonly words: string;
}

const LONGEST = 900;

/** Cuts a text into pieces to be found: paragraphs, or runs of lines where there are none, none across pages. */
export function passagesOf(text: PreparedText): Passage[] {
  const passages: Passage[] = [];
  let start: number | undefined;
  let end = 0;
  const close = (): void => {
    if (start !== undefined && end > start) passages.push(passage(text, passages.length, start, end));
    start = undefined;
  };
  for (const line of linesOf(text.text)) {
    const head = text.heads.some(([from, to]) => from <= line.start && line.end <= to);
    if (line.text === '' || head || line.text.length + line.start - (start ?? line.start) > LONGEST) close();
    if (line.text === '' || head) continue;
    start ??= line.start;
    ({ end } = line);
  }
  close();
  return passages;
}

function passage(text: PreparedText, number: number, start: number, end: number): Passage {
  return {
    id: `${text.source} ${number}`,
    source: text.source,
    place: placeAt(text, start),
    start,
    end,
    words: plainText(text.text.slice(start, end)).plain.trim(),
  };
}
