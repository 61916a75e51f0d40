import { plainName } from '../polity/index.ts';

/** So many words in a row, the same as in the text, are the text's and not one's own. */
const BORROWED = 7;

/** The first run of words that a paraphrase takes from a passage; undefined where it is in words of one's own. */
export function borrowedWords(says: string, passage: string): string | undefined {
  const theirs = ` ${plainName(passage)} `;
  const words = plainName(says).split(' ');
  for (let at = 0; at + BORROWED <= words.length; at += 1) {
    const run = words.slice(at, at + BORROWED).join(' ');
    if (theirs.includes(` ${run} `)) return run;
  }
  return undefined;
}
