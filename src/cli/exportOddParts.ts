import { MECHANISMS, type Mechanism, type MechanismId } from '../engine/index.ts';
import { listing, wrap } from './traceText.ts';

/** A paragraph of Markdown in lines of at most 80 characters, then an empty line. */
export const paragraph = (text: string): string[] => [...wrap(text), ''];

/** A list of Markdown, an item for each text, then an empty line; nothing for no item. */
export const bullets = (items: readonly string[]): string[] =>
  items.length === 0 ? [] : [...items.flatMap((item) => wrap(item, '- ', '  ')), ''];

/** A table of Markdown, then an empty line; nothing for no row. Bars within a cell would end it. */
export function markdownTable(heads: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replace(/\s+/g, ' ').replaceAll('|', '/')).join(' | ')} |`;
  return [line(heads), `|${heads.map(() => '---').join('|')}|`, ...rows.map(line), ''];
}

/** "3 offices", "1 office". */
export const counted = (count: number, one: string, more = `${one}s`): string =>
  `${count} ${count === 1 ? one : more}`;

/** Mechanisms of the model with what they claim, those of the names that there are. */
export const claimsOf = (ids: readonly string[]): string[] =>
  ids.flatMap((id) => {
    const mechanism: Mechanism | undefined = MECHANISMS[id as MechanismId];
    return mechanism === undefined ? [] : [`${id}: ${mechanism.claim}`];
  });

/** Words as code, in a list. */
export const codes = (words: readonly string[]): string =>
  words.length === 0 ? 'nothing' : listing(words.map((word) => `\`${word}\``));
