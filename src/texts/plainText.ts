import type { Span } from './division.ts';

/** A text reduced to what matching needs, with the way back to the original. */
export interface PlainText {
  /** small letters and digits, one blank between words, a blank at both ends */
  readonly plain: string;
  /** for each character of `plain`, its offset in the original */
  readonly at: readonly number[];
}

/**
 * Reduces a text to its words: small letters without marks, words that a line end breaks at a hyphen put together again,
 * inner hyphens and apostrophes gone, running heads left out.
 *
 * @param skip spans that are no part of the text, in order
 */
export function plainText(text: string, skip: readonly Span[] = []): PlainText {
  const at: number[] = [0];
  // Kept as a list: asking a growing string for its end copies it each time.
  const plain: string[] = [' '];
  let skipped = 0;
  for (let index = 0; index < text.length; index++) {
    while (skipped < skip.length && skip[skipped]![1] <= index) skipped++;
    const span = skip[skipped];
    if (span !== undefined && span[0] <= index) {
      index = span[1] - 1;
      continue;
    }
    const joined = joinAt(text, index, skip, skipped);
    if (joined !== undefined) {
      index = joined;
      continue;
    }
    for (const letter of letters(text[index]!)) {
      if (letter === ' ' && plain[plain.length - 1] === ' ') continue;
      plain.push(letter);
      at.push(index);
    }
  }
  if (plain[plain.length - 1] !== ' ') {
    plain.push(' ');
    at.push(text.length);
  }
  return { plain: plain.join(''), at };
}

/** The last character to pass over where a word is broken or joined by a hyphen or apostrophe; undefined elsewhere. */
function joinAt(text: string, index: number, skip: readonly Span[], skipped: number): number | undefined {
  if (!/[-\u00ad\u2010\u2011'\u2019]/.test(text[index]!) || !/\p{L}/u.test(text[index - 1] ?? ''))
    return undefined;
  let next = index + 1;
  let brokenLine = false;
  let head = skipped;
  for (;;) {
    const span = skip[head];
    if (span !== undefined && span[0] <= next) {
      next = Math.max(next, span[1]);
      head++;
    } else if (/\s/.test(text[next] ?? '')) {
      brokenLine ||= text[next] === '\n';
      next++;
    } else break;
  }
  if (next > index + 1 && !brokenLine) return undefined;
  if (brokenLine && /['\u2019]/.test(text[index]!)) return undefined;
  // Two names with a hyphen between them stay two words, unless a line ends there.
  const letter = brokenLine ? /\p{L}/u : /\p{Ll}/u;
  return letter.test(text[next] ?? '') ? next - 1 : undefined;
}

const known = new Map<string, string>();

function letters(character: string): string {
  let plain = known.get(character);
  if (plain === undefined) {
    plain = character
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, ' ');
    if (known.size < 4000) known.set(character, plain);
  }
  return plain;
}

/** A few words reduced in the same way, without blanks at the ends. */
export const plainWords = (words: string): string => plainText(words).plain.trim();
