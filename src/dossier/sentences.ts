import type { Span } from '../texts/index.ts';

/** What ends with a full stop without ending a sentence: initials and the commonest short forms. */
const SHORT = /(?:^|[\s(])(?:\p{Lu}|Dr|Mr|Mrs|St|Prof|No|vol|pp?|ed|eds|cf|c|ca)\.$/u;

/** The sentences of a text, as spans; a paragraph's end ends a sentence too. */
export function sentencesOf(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(
    /[.!?]["'\u201d\u2019)]*(?:\s?\d{1,3})?(?=\s+["'\u201c\u2018(]?[\p{Lu}\d])|\n\s*\n|\f/gu,
  )) {
    const end = match.index + match[0].length;
    if (match[0].startsWith('.') && SHORT.test(text.slice(Math.max(0, match.index - 8), match.index + 1)))
      continue;
    if (text.slice(start, end).trim() !== '') sentences.push([start, end]);
    start = end;
  }
  if (text.slice(start).trim() !== '') sentences.push([start, text.length]);
  return sentences;
}
